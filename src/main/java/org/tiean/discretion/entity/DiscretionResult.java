package org.tiean.discretion.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.MoneyRange;

/**
 * What the benchmark says in this case.
 *
 * @param outcome     how it came out
 * @param tier        the row that the facts reached, null if none
 * @param range       the sums of the tier in this case; null unless a fine is due
 * @param statutory   the whole range of the clause in this case; null if it sets none
 * @param lawful      what the clause allows on the findings: the step that is open, of a clause with two; null if
 *                    it sets no sum or no fine is lawful yet
 * @param mitigable   whether an express ground for going below the minimum was found
 * @param missing     what is still missing, in words for the handler; empty if nothing is
 * @param explanation how it came about
 */
public record DiscretionResult(Outcome outcome, TierRule tier, MoneyRange range, MoneyRange statutory,
        MoneyRange lawful, boolean mitigable, List<String> missing, ExplanationNode explanation) implements Serializable {

    /** How the computation came out. */
    public enum Outcome {
        /** The officer chooses a sum in {@link DiscretionResult#range()}. */
        FINE,
        /** The tier has no fine, or the law forbids a penalty. */
        NO_FINE,
        /** A fine is not yet lawful: what the clause asks first is not on file. */
        NOT_YET,
        /** The facts do not reach any tier, or the base is missing. */
        UNDETERMINED
    }

    /** How a sum stands to the tier and to the law. */
    public enum AmountCheck {
        /** In the tier: reasons, no approval. */
        INSIDE,
        /** In what the law allows, not in the tier: departure, to be approved (27号（十二）). */
        DEPARTURE,
        /** Below the minimum on a ground of mitigation: departure, to be approved. */
        MITIGATION,
        /** Not lawful at all. */
        UNLAWFUL
    }

    public DiscretionResult {
        missing = List.copyOf(missing);
    }

    /** Name of the tier, or that the facts reach none yet. */
    public String tierName() {
        return tier == null ? "未达到罚款阶次" : tier.tier();
    }

    public Optional<MoneyRange> fineRange() {
        return Optional.ofNullable(range);
    }

    /** How a sum stands. A fine of nothing is no fine, so it is never inside. */
    public AmountCheck check(Money amount) {
        if (outcome != Outcome.FINE || amount.isZero() || amount.exceeds(lawful.max())) {
            return AmountCheck.UNLAWFUL;
        }
        if (lawful.min().exceeds(amount)) {
            return mitigable ? AmountCheck.MITIGATION : AmountCheck.UNLAWFUL;
        }
        return range.contains(amount) ? AmountCheck.INSIDE : AmountCheck.DEPARTURE;
    }
}
