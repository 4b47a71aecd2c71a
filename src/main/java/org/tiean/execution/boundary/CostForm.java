package org.tiean.execution.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.tiean.execution.entity.ReckonCosts;

/** One line of the costs as it is typed in; a line without a name is none. */
public class CostForm {

    /** Lines a page offers. */
    static final int ROWS = 6;

    private String what;
    private BigDecimal amount;

    static List<ReckonCosts.Line> lines(List<CostForm> rows) {
        return rows.stream().filter(row -> row.what != null && !row.what.isBlank() || row.amount != null)
                .map(row -> new ReckonCosts.Line(row.what, CoercionPage.money(row.amount))).toList();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
