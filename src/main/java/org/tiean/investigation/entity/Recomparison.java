package org.tiean.investigation.entity;

import java.time.LocalDate;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.statute.entity.VersionDecision.Verdict;

/**
 * Old and new law compared once more, because the law moved after the report (从旧兼从轻; 行政处罚法37): what the
 * report found beside what the same facts come to under the law of today.
 *
 * @param reported   version of the item in force on the day of the report
 * @param current    that in force today; null where the item was repealed without another in its place
 * @param before     as the report found it
 * @param after      as it comes out today; null where what was proposed may not be decided today, or nobody can say
 * @param comparison old and new side by side as of today; null where nothing was kept to compare from
 */
public record Recomparison(String reported, String current, LineFinding before, LineFinding after, VersionComparison comparison) {

    /** Whether it is the same for the party: the version applied, the tier, and whether the sum lies in it. The sum stands. */
    public boolean sameForTheParty() {
        return after != null && before.itemCode().equals(after.itemCode()) && before.tier().equals(after.tier())
                && before.departure() == after.departure();
    }

    /** Whether the rule itself says which version applies; else an officer has to weigh and choose. */
    public boolean computed() {
        return comparison != null && comparison.verdict() != Verdict.OFFICER_CHOOSES;
    }

    /** For the file and the documents, in Chinese. */
    public String reason(LocalDate reportedOn) {
        return "调查终结（" + reportedOn + "）后法律有变动，重新比较：" + after.versionReason() + "适用的条款和裁量阶次与调查终结时相同。";
    }
}
