package org.tiean.discretion.control;

import java.math.BigDecimal;
import org.tiean.authority.entity.CorrectionRule;
import org.tiean.authority.entity.FineRule;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.CorrectionType;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;
import org.tiean.statute.entity.StatutoryRange.Step2;

/** What a power item of the list says about fines, as version choice and discretion read it. */
public final class ItemRanges {

    /** 城市公共交通条例: no gain, or a gain below this, is fined by the sums of the clause (CG-GJ-001). */
    private static final Money SMALL_GAIN = Money.ofYuan(10_000);

    private ItemRanges() {
    }

    /**
     * @param party {@link PartyGroup#ORGANISATION} for the columns of organisations, anything else for those of citizens
     */
    public static StatutoryRange range(PowerItem item, PartyGroup party) {
        boolean organisation = party == PartyGroup.ORGANISATION;
        FineRule fine = item.fine();
        boolean percent = fine.percentMax() != null;
        BigDecimal min = percent ? fine.percentMin() : fine.multipleMin();
        BigDecimal max = percent ? fine.percentMax() : fine.multipleMax();
        FineBasis basis = FineBasis.valueOf(fine.basis().name());
        return new StatutoryRange(basis, organisation ? fine.minOrganisation() : fine.minCitizen(),
                organisation ? fine.maxOrganisation() : fine.maxCitizen(), min, max,
                basis == FineBasis.MULTIPLE_OF_ILLEGAL_GAIN ? SMALL_GAIN : null,
                CorrectionType.valueOf(item.correction().type().name()), step2(item.correction(), organisation),
                item.penaltyKinds());
    }

    private static Step2 step2(CorrectionRule rule, boolean organisation) {
        if (rule.step2Condition() == null) {
            return null;
        }
        return new Step2(rule.step2Condition(),
                organisation ? rule.step2FromOrganisation() : rule.step2FromCitizen(),
                rule.step2Measure() == null ? "" : rule.step2Measure());
    }

    /** Whether the clause fines such a party at all. */
    public static boolean reaches(StatutoryRange range) {
        return range.fineMax() != null || range.factorMax() != null;
    }

    /**
     * The item as a candidate for the choice of version. A clause without sums for such a party does not reach
     * it, unless it leaves all sums to local rules.
     *
     * @param liability the clause, printed with the title of its statute
     * @param coversAct the officer's finding whether its elements fit the facts
     */
    public static ClauseVersion clause(PowerItem item, PartyGroup party, Citation liability, boolean coversAct) {
        StatutoryRange range = range(item, party);
        return new ClauseVersion(item.code(), liability, item.effectiveFrom(), item.effectiveTo(), range,
                coversAct && (!item.hasAmount() || reaches(range)));
    }
}
