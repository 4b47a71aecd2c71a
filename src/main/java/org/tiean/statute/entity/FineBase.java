package org.tiean.statute.entity;

import java.io.Serializable;
import org.tiean.kernel.entity.Money;

/**
 * What a fine in multiples, per cent or per unit is reckoned from in this case.
 *
 * @param amount project cost, contract price, gain …; null where the clause needs none or it is not known
 * @param units  how many units, 1 where the clause does not count
 */
public record FineBase(Money amount, int units) implements Serializable {

    public static final FineBase NONE = new FineBase(null, 1);

    public static FineBase of(Money amount) {
        return new FineBase(amount, 1);
    }

    public static FineBase units(int units) {
        return new FineBase(null, units);
    }
}
