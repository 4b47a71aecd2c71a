package org.tiean.disclosure.control;

import java.util.Comparator;
import java.util.List;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicParty;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.kernel.entity.Refusal;

/** Covers by hand what the rules cannot know (人工遮盖): the public text is made without the passages, nothing is painted over. */
public final class Covering {

    private static final String HIDDEN = "***";
    private static final int LEAST_FACTS = 10;

    private final List<String> passages;

    public Covering(List<Redaction> redactions) {
        // longer ones first, so that one inside another does not break it
        this.passages = redactions.stream().map(Redaction::passage).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /** The text without the passages; null stays null. */
    public String text(String text) {
        String left = text;
        for (String passage : passages) {
            left = left == null ? null : left.replace(passage, HIDDEN);
        }
        return left;
    }

    PublicParty party(PublicParty party) {
        return new PublicParty(party.kind(), text(party.name()), text(party.code()), text(party.legalRepresentative()),
                text(party.address()));
    }

    /**
     * Each passage stands in the field it was named for, and enough of the facts is left to be a summary (事实摘要; F1.8).
     *
     * @param before what would be published without covering anything by hand
     * @throws Refusal 400 a passage is not there, or nothing would be left of the facts
     */
    public static void require(List<Redaction> redactions, PublicContent before) {
        for (Redaction one : redactions) {
            if (!one.field().of(before).contains(one.passage())) {
                throw Refusal.invalid("disclosure.redaction.not-there", one.field().word(), one.reason());
            }
        }
        String left = new Covering(redactions).text(before.facts()).replace(HIDDEN, "");
        if (left.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_FACTS) {
            throw Refusal.invalid("disclosure.redaction.no-facts", LEAST_FACTS);
        }
    }
}
