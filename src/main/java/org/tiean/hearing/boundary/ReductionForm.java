package org.tiean.hearing.boundary;

import java.math.BigDecimal;
import org.tiean.hearing.entity.NoticeLine;

/** A proposed fine and the sum it is lowered to, in yuan; empty where it stays. */
public class ReductionForm {

    private final NoticeLine line;
    private BigDecimal yuan;

    ReductionForm(NoticeLine line) {
        this.line = line;
    }

    public NoticeLine getLine() {
        return line;
    }

    public BigDecimal getYuan() {
        return yuan;
    }

    public void setYuan(BigDecimal yuan) {
        this.yuan = yuan;
    }
}
