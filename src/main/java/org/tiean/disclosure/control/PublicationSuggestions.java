package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.disclosure.control.PublicationPolicy.Answer;
import org.tiean.disclosure.control.PublicationPolicy.Sum;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;

/** What the rules and the settings of the place suggest for each decision of a case (公示建议; rulebook F1.9, H3). */
@ApplicationScoped
public class PublicationSuggestions {

    private static final String LARGER = "credit.larger-threshold";
    private static final String HUGE = "credit.huge-threshold";

    @Inject
    Publishables publishables;

    @Inject
    PublicTexts texts;

    @Inject
    ThirdPersons third;

    @Inject
    Settings settings;

    /** For the penalties that stand. */
    @AskedOnce
    public List<Suggestion> penalties(CaseFile caseFile) {
        return publishables.penalties(caseFile.id()).stream().map(decision -> of(caseFile, decision)).toList();
    }

    /** For every decision of the case, of whatever kind. */
    @AskedOnce
    public List<Suggestion> all(CaseFile caseFile) {
        return publishables.standing(caseFile.id()).stream().map(decision -> of(caseFile, decision)).toList();
    }

    /** For the decisions other than penalties of which it is not said yet whether they are published. */
    public List<Suggestion> undecided(CaseFile caseFile) {
        return publishables.undecided(caseFile.id()).stream().map(decision -> of(caseFile, decision)).toList();
    }

    public Suggestion of(CaseFile caseFile, Publishable decision) {
        Party party = caseFile.party(decision.partyId());
        LocalDate day = decision.decidedOn();
        LocalDate acted = caseFile.suspectedActs().stream().filter(act -> act.party().id().equals(party.id()))
                .map(act -> act.beganOn()).min(LocalDate::compareTo).orElse(day);
        Optional<Boolean> minor = PublicMasking.minor(party, acted);
        boolean persons = "masked".equals(settings.text("publication.natural-person", caseFile.agencyId(), day));
        Answer answer = decision.kind().isPenalty()
                ? PublicationPolicy.answer(new PublicationPolicy.Question(caseFile.procedure(), party.kind(), minor, texts.kinds(decision),
                        persons, settings.flag("publication.summary-decision", caseFile.agencyId(), day), sum(caseFile, party, decision)))
                : PublicationPolicy.answer(new PublicationPolicy.Other(decision.kind(), party.kind(), minor, persons,
                        settings.flag(decision.kind().setting(), caseFile.agencyId(), day), texts.speaksOfHealth(decision)));
        String facts = texts.facts(caseFile, decision);
        return new Suggestion(decision.kind(), decision.id(), decision.number(), answer.publish(), answer.forbidden(), answer.reason(),
                answer.channels(), answer.gravity(), PublicMasking.party(party), facts,
                third.in(caseFile, texts.content(caseFile, decision, facts, List.of())));
    }

    /** How large the fine is by the sums the place has settled; where it has settled none, nobody knows. */
    private Sum sum(CaseFile caseFile, Party party, Publishable decision) {
        Optional<Threshold> huge = settled(HUGE, caseFile, party, decision.decidedOn());
        Optional<Threshold> larger = settled(LARGER, caseFile, party, decision.decidedOn());
        if (decision.fine().isZero()) {
            return Sum.UNSETTLED;
        }
        if (huge.filter(sum -> sum.reached(decision.fine())).isPresent()) {
            return Sum.HUGE;
        }
        return larger.map(sum -> sum.reached(decision.fine()) ? Sum.LARGER : Sum.SMALL).orElse(Sum.UNSETTLED);
    }

    /** A setting without a code, or a code without a sum, would be reached by every fine: nothing is grave for want of a sum. */
    private Optional<Threshold> settled(String key, CaseFile caseFile, Party party, LocalDate day) {
        if (settings.text(key, caseFile.agencyId(), day).isEmpty()) {
            return Optional.empty();
        }
        boolean unit = party.kind().isUnit(!settings.flag("party.sole-trader-as-citizen", caseFile.agencyId(), day));
        return Optional.of(settings.thresholdNamedBy(key, unit ? PartyKind.ORGANISATION : PartyKind.CITIZEN, caseFile.agencyId(), day))
                .filter(threshold -> threshold.sum().isPresent());
    }
}
