package org.tiean.casefile.entity;

import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.entity.Money;

/**
 * How similar acts were decided (同案同罚): nothing in it tells who.
 *
 * @param count   how many decisions
 * @param min     lowest fine; null where there is none
 * @param quarter a quarter of them lie at or below; null where there is none
 * @param median  half of them
 * @param three   three quarters of them
 * @param max     highest
 * @param nearest those nearest to the sum in question, nearest first
 */
public record OutcomeSpread(long count, Money min, Money quarter, Money median, Money three, Money max, List<Similar> nearest) {

    /** No similar decision. */
    public static final OutcomeSpread NONE = new OutcomeSpread(0, null, null, null, null, null, List.of());

    /** One of them. */
    public record Similar(LocalDate decidedOn, String agency, Money amount) {
    }

    public OutcomeSpread {
        nearest = List.copyOf(nearest);
    }
}
