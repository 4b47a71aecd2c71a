package org.tiean.statute.entity;

import java.io.Serializable;
import java.util.Optional;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Which version of a clause applies, why, and what each would bring.
 *
 * @param verdict how the rule came out
 * @param chosen  the version to apply; null if nothing may be punished or the officer has yet to choose
 * @param reason  the written reason for the file, in Chinese
 * @param before  outcome under the old version
 * @param after   outcome under the new version
 */
public record VersionDecision(Verdict verdict, ClauseVersion chosen, String reason, Outcome before, Outcome after)
        implements Serializable {

    /** 从旧兼从轻. */
    public static final Citation BASIS = Citation.of("行政处罚法", 37);

    /** How the rule came out. */
    public enum Verdict {
        /** The law did not change between act and decision. */
        UNCHANGED,
        /** Only one of two versions was ever in play. */
        ONLY_ONE,
        /** Both alike: the old one. */
        SAME,
        OLD_LIGHTER,
        NEW_LIGHTER,
        /** The new text no longer treats the act as unlawful. */
        NO_LONGER_UNLAWFUL,
        /** The text of the time of the act did not reach it. */
        NOT_UNLAWFUL_THEN,
        /** The officer must choose, with a written reason. */
        OFFICER_CHOOSES,
        /** The officer has chosen. */
        OFFICER_CHOSE
    }

    /**
     * What one version would bring in this case.
     *
     * @param version    the version
     * @param punishable whether it reaches the act
     * @param fine       the range it opens on the findings; null if it opens none
     * @param measure    further measure it opens on the findings, in its own words; may be empty
     */
    public record Outcome(ClauseVersion version, boolean punishable, MoneyRange fine, String measure)
            implements Serializable {

        /** What a version opens on the findings of a case. */
        public static Outcome of(ClauseVersion version, FineBase base, Findings findings) {
            StatutoryRange.Step2 step2 = version.range().step2();
            boolean further = step2 != null && step2.reached(findings);
            return new Outcome(version, version.coversAct(), version.range().resolve(base, findings).orElse(null),
                    further ? step2.measure() : "");
        }

        /** 《…》第…条：500元以上5000元以下罚款. */
        public String display() {
            String what = !punishable ? "不构成违法" : fine == null ? "不处罚款" : fine.display() + "罚款";
            return version.citation().display() + "：" + what + (measure.isEmpty() ? "" : "；" + measure);
        }
    }

    /** Nothing to choose: one text from the act to the decision. */
    public static VersionDecision unchanged(Outcome only) {
        return only.punishable()
                ? new VersionDecision(Verdict.UNCHANGED, only.version(), "行为时和作出决定时的法律相同，适用"
                        + only.version().citation().display() + "。", only, only)
                : new VersionDecision(Verdict.NOT_UNLAWFUL_THEN, null,
                        only.version().citation().display() + "不涵盖本案行为，不予处罚。", only, only);
    }

    public boolean open() {
        return verdict == Verdict.OFFICER_CHOOSES;
    }

    /** The version to apply, if there is one. */
    public Optional<ClauseVersion> applied() {
        return Optional.ofNullable(chosen);
    }

    /**
     * The officer settles what the rule leaves open.
     *
     * @param newVersion  whether the new version is to apply
     * @param writtenWhy  the reason, kept with the case
     * @throws Refusal if nothing is open, or no reason is given
     */
    public VersionDecision choose(boolean newVersion, String writtenWhy) {
        if (!open()) {
            throw Refusal.conflict("statute.version.settled");
        }
        if (writtenWhy == null || writtenWhy.isBlank()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, BASIS, "statute.version.reason-required");
        }
        Outcome outcome = newVersion ? after : before;
        return new VersionDecision(Verdict.OFFICER_CHOSE, outcome.version(),
                reason + "经办人选择适用" + outcome.version().citation().display() + "，理由：" + writtenWhy.strip(),
                before, after);
    }
}
