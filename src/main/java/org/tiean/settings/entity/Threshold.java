package org.tiean.settings.entity;

import java.util.Optional;
import org.tiean.kernel.entity.Money;

/**
 * A sum that decides a procedure (数额标准), with where it comes from.
 *
 * @param code         e.g. SUMMARY_FINE
 * @param meaning      Chinese: what it decides
 * @param jurisdiction whose figure it is, e.g. 全国
 * @param amount       the sum, or null where the norm names none and the place has set none
 * @param illustrative made up for a demonstration
 */
public record Threshold(String code, String meaning, PartyKind partyKind, Operator operator, Money amount,
        String jurisdiction, String source, Verification verified, boolean illustrative) {

    /** What stands in for a threshold that nobody has set: a floor without a sum. */
    public static Threshold unset(Declaration declaration, PartyKind party) {
        return new Threshold(declaration.key(), declaration.explanation(), party, Operator.AT_LEAST, null, "",
                declaration.source(), Verification.NO, false);
    }

    /**
     * Whether the sum meets the threshold by its own operator: a ceiling (以下) is met by what stays under
     * it, a floor (以上, 超过) by what reaches it. Without an amount the cautious answer: no ceiling is met,
     * so nothing is allowed by it, and every floor is reached, so the protection is given.
     */
    public boolean reached(Money sum) {
        return amount == null ? !operator.isCeiling() : operator.holds(sum, amount);
    }

    public Optional<Money> sum() {
        return Optional.ofNullable(amount);
    }

    /** 5,000元以上 or 超过3,000元, as a notice would say it; 未定数额 without an amount. */
    public String display() {
        if (amount == null) {
            return "未定数额";
        }
        String yuan = amount.yuan().stripTrailingZeros().toPlainString() + "元";
        return operator == Operator.AT_LEAST || operator == Operator.AT_MOST
                ? yuan + operator.word() : operator.word() + yuan;
    }
}
