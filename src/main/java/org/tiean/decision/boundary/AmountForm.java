package org.tiean.decision.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What is left of one fine, as typed; left empty where it stays. */
public class AmountForm {

    private final DecidedAmount line;
    private BigDecimal yuan;

    AmountForm(DecidedAmount line) {
        this.line = line;
    }

    /** One for each fine. */
    public static List<AmountForm> of(List<DecidedAmount> amounts) {
        return amounts.stream().map(AmountForm::new).toList();
    }

    /** Those that were typed in. */
    public static List<ChangedAmount> given(List<AmountForm> forms) {
        return forms.stream().filter(form -> form.yuan != null).map(AmountForm::amount).toList();
    }

    private ChangedAmount amount() {
        try {
            return new ChangedAmount(line.suspectedActId(), Money.ofYuan(yuan));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("decision.change.amounts");
        }
    }

    public DecidedAmount getLine() {
        return line;
    }

    public BigDecimal getYuan() {
        return yuan;
    }

    public void setYuan(BigDecimal yuan) {
        this.yuan = yuan;
    }
}
