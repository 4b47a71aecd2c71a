package org.tiean.statute.entity;

import java.io.Serializable;
import org.tiean.kernel.entity.Money;

/**
 * A range of sums, both ends included, since 以上 and 以下 include the number (rulebook 0.3).
 *
 * @param min lowest sum; zero = no floor
 * @param max highest sum
 */
public record MoneyRange(Money min, Money max) implements Serializable {

    public MoneyRange {
        if (min.exceeds(max)) {
            throw new IllegalArgumentException("range ends below its floor: " + min + ".." + max);
        }
    }

    public boolean contains(Money amount) {
        return !min.exceeds(amount) && !amount.exceeds(max);
    }

    /** 500.00元以上20000.00元以下; 200.00元以下 where there is no floor. */
    public String display() {
        String upper = max.yuan().stripTrailingZeros().toPlainString() + "元以下";
        return min.isZero() ? upper : min.yuan().stripTrailingZeros().toPlainString() + "元以上" + upper;
    }
}
