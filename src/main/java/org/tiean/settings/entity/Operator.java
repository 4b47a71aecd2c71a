package org.tiean.settings.entity;

import org.tiean.kernel.entity.Money;

/** How a sum is compared with its threshold. 以上 and 以下 include the number, 超过 and 不满 do not (民法典 1259). */
public enum Operator {
    /** 以上. */
    AT_LEAST(">=", "以上"),
    /** 超过. */
    MORE_THAN(">", "超过"),
    /** 以下. */
    AT_MOST("<=", "以下"),
    /** 不满. */
    LESS_THAN("<", "不满");

    private final String sign;
    private final String word;

    Operator(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    /** The drafting word (立法用语). */
    public String word() {
        return word;
    }

    /** True for the operators that allow something up to a sum; the others demand something from a sum on. */
    public boolean isCeiling() {
        return this == AT_MOST || this == LESS_THAN;
    }

    public boolean holds(Money sum, Money threshold) {
        int order = sum.compareTo(threshold);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    /** @throws IllegalArgumentException if the sign is none of {@code >= > <= <} */
    public static Operator ofSign(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException(sign);
    }
}
