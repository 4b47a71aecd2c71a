package org.tiean.execution.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** A thing in custody as it is chosen for a disposal, with its value in yuan. */
public class DisposalItemForm {

    private final PhysicalItem item;
    private boolean chosen;
    private BigDecimal value;

    DisposalItemForm(PhysicalItem item) {
        this.item = item;
    }

    static List<ProposeDisposal.Line> lines(List<DisposalItemForm> rows) {
        return rows.stream().filter(row -> row.chosen).map(row -> new ProposeDisposal.Line(row.item.id(), money(row.value))).toList();
    }

    /** What was typed in as yuan; null for nothing. */
    static Money money(BigDecimal yuan) {
        try {
            return yuan == null ? null : Money.ofYuan(yuan);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("execution.disposal.incomplete");
        }
    }

    public PhysicalItem getItem() {
        return item;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
