package org.tiean.kernel.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of Chinese yuan (人民币), kept in fen (分) so that no arithmetic ever rounds by accident.
 *
 * @param fen the amount in fen; never negative, since no statute here knows a negative fine
 */
public record Money(long fen) implements Comparable<Money>, Serializable {

    /** Nothing to pay. */
    public static final Money ZERO = new Money(0);

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("money cannot be negative: " + fen);
        }
    }

    /** An amount of whole yuan. */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    /**
     * An amount of yuan with at most two decimals.
     *
     * @throws ArithmeticException if a fraction of a fen would be lost
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** The amount multiplied by a factor such as 0.03, rounded half up to the fen. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(fen).multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean exceeds(Money other) {
        return fen > other.fen;
    }

    /** The amount in yuan with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** As shown on pages: {@code ¥2,000.00}. */
    public String display() {
        return "¥" + String.format("%,.2f", yuan());
    }

    /**
     * In capital figures (大写) as documents print it: {@code 贰仟元整}, {@code 壹佰零伍元叁角}.
     */
    public String inWords() {
        long yuanPart = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int fenPart = (int) (fen % 10);
        StringBuilder words = new StringBuilder();
        if (yuanPart > 0 || fen == 0) {
            words.append(capital(yuanPart)).append('元');
        }
        if (jiao == 0 && fenPart == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(DIGITS[jiao]).append('角');
        } else if (yuanPart > 0) {
            words.append('零');
        }
        if (fenPart > 0) {
            words.append(DIGITS[fenPart]).append('分');
        }
        return words.toString();
    }

    private static String capital(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        StringBuilder words = new StringBuilder();
        boolean zeroPending = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                zeroPending = !words.isEmpty();
                continue;
            }
            for (int place = PLACES.length - 1; place >= 0; place--) {
                int digit = part / (int) Math.pow(10, place) % 10;
                if (digit == 0) {
                    zeroPending = !words.isEmpty();
                    continue;
                }
                if (zeroPending) {
                    words.append(DIGITS[0]);
                    zeroPending = false;
                }
                words.append(DIGITS[digit]).append(PLACES[place]);
            }
            words.append(GROUPS[group]);
            zeroPending = false;
            if (part % 10 == 0 && group > 0) {
                zeroPending = true;
            }
        }
        return words.toString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return display();
    }
}
