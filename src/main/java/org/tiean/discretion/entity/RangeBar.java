package org.tiean.discretion.entity;

import java.io.Serializable;
import java.util.List;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.MoneyRange;

/**
 * A range of sums as a bar to draw, from {@link #LEFT} to {@link #RIGHT}: the law's range, the tier inside it, the
 * sum chosen, other decisions as dots.
 *
 * @param law    range of the clause: the whole bar
 * @param tier   sums of the tier; null where there is none
 * @param chosen the sum; null where none was chosen
 * @param others other decisions
 */
public record RangeBar(MoneyRange law, MoneyRange tier, Money chosen, List<Money> others) implements Serializable {

    /** Where the lowest sum stands. */
    public static final int LEFT = 20;
    /** Where the highest stands. */
    public static final int RIGHT = 980;

    public RangeBar {
        others = List.copyOf(others);
    }

    /** Where a sum stands; what lies outside the law (减轻) stands at the end it lies beyond. */
    public int at(Money sum) {
        long width = law.max().fen() - law.min().fen();
        if (width == 0) {
            return LEFT;
        }
        long from = Math.max(0, Math.min(width, sum.fen() - law.min().fen()));
        return LEFT + (int) Math.round((double) from / width * (RIGHT - LEFT));
    }

    public int tierLeft() {
        return tier == null ? LEFT : at(tier.min());
    }

    /** At least wide enough to be seen. */
    public int tierWidth() {
        return tier == null ? 0 : Math.max(4, at(tier.max()) - at(tier.min()));
    }
}
