package org.tiean.investigation.control;

import java.math.BigDecimal;
import org.tiean.authority.entity.CorrectionRule;
import org.tiean.authority.entity.FineRule;
import org.tiean.authority.entity.PowerItem;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.CorrectionType;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;

/** Reads a power item as what it allows against one kind of party. Pure. */
public final class PenaltyClauses {

    /** Clauses in multiples of the gain set plain sums where there is none or it stays below this. */
    private static final Money SMALL_GAIN = Money.ofYuan(10_000);

    private PenaltyClauses() {
    }

    /** @param unit whether the columns for units (单位) apply, else those for citizens */
    public static StatutoryRange range(PowerItem item, boolean unit) {
        FineRule fine = item.fine();
        boolean percent = fine.percentMax() != null;
        BigDecimal min = percent ? fine.percentMin() : fine.multipleMin();
        BigDecimal max = percent ? fine.percentMax() : fine.multipleMax();
        FineBasis basis = FineBasis.valueOf(fine.basis().name());
        return new StatutoryRange(basis, unit ? fine.minOrganisation() : fine.minCitizen(),
                unit ? fine.maxOrganisation() : fine.maxCitizen(), min, max,
                basis == FineBasis.MULTIPLE_OF_ILLEGAL_GAIN ? SMALL_GAIN : null,
                CorrectionType.valueOf(item.correction().type().name()), step2(item.correction(), unit), item.penaltyKinds());
    }

    private static StatutoryRange.Step2 step2(CorrectionRule rule, boolean unit) {
        if (rule.step2Condition() == null) {
            return null;
        }
        return new StatutoryRange.Step2(rule.step2Condition(),
                unit ? rule.step2FromOrganisation() : rule.step2FromCitizen(),
                rule.step2Measure() == null ? "" : rule.step2Measure());
    }

    /** @param liability the clause that punishes, printed */
    public static ClauseVersion version(PowerItem item, boolean unit, Citation liability) {
        StatutoryRange range = range(item, unit);
        boolean reachesParty = !item.hasAmount() || range.fineMax() != null || range.factorMax() != null;
        return new ClauseVersion(item.code(), liability, item.effectiveFrom(), item.effectiveTo(), range, reachesParty);
    }
}
