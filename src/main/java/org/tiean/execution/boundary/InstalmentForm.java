package org.tiean.execution.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.execution.entity.Instalment;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** One row of a plan as it is typed in; an empty row is none. */
public class InstalmentForm {

    /** Rows a page offers; longer plans go by REST. */
    private static final int ROWS = 12;

    private LocalDate dueOn;
    private BigDecimal amount;

    /** As many rows as a page offers, the first of them filled in. */
    static List<InstalmentForm> rows(List<Instalment> known) {
        return Stream.concat(known.stream().map(InstalmentForm::of),
                Stream.generate(InstalmentForm::new).limit(Math.max(0, ROWS - known.size()))).toList();
    }

    private static InstalmentForm of(Instalment part) {
        InstalmentForm row = new InstalmentForm();
        row.dueOn = part.dueOn();
        row.amount = part.amount().yuan();
        return row;
    }

    /** The plan the rows make. */
    static List<Instalment> plan(List<InstalmentForm> rows) {
        return rows.stream().filter(row -> row.dueOn != null || row.amount != null).map(InstalmentForm::instalment).toList();
    }

    private Instalment instalment() {
        if (amount == null) {
            throw Refusal.invalid("execution.deferral.part-incomplete");
        }
        try {
            return new Instalment(dueOn, Money.ofYuan(amount));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("execution.deferral.part-incomplete");
        }
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
