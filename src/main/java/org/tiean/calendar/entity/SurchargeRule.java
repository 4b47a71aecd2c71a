package org.tiean.calendar.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.tiean.kernel.entity.Citation;

/**
 * How a late fine grows (加处罚款).
 *
 * @param dailyRate part of the fine per day, 0.03 for three per cent
 * @param basis     the clause
 * @param from      first day on which the rule is in force
 */
public record SurchargeRule(BigDecimal dailyRate, Citation basis, LocalDate from) implements Serializable {

    /** 行政处罚法 72(1)[1]: 3 % of the fine per day; the total does not exceed the fine. */
    public static final SurchargeRule PENALTY_LAW_2021 = new SurchargeRule(new BigDecimal("0.03"),
            Citation.of("行政处罚法", 72, 1, 1), LocalDate.of(2021, 7, 15));
}
