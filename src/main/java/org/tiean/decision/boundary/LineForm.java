package org.tiean.decision.boundary;

import java.math.BigDecimal;
import java.util.Optional;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.hearing.entity.NoticeLine;
import org.tiean.kernel.entity.Money;

/** A fine as noticed, and another one in yuan where the head decides otherwise. */
public class LineForm {

    private final NoticeLine line;
    private BigDecimal yuan;
    private String reason;

    LineForm(NoticeLine line) {
        this.line = line;
    }

    Optional<ApproveDecision.Line> decided() {
        return Optional.ofNullable(yuan).map(sum -> new ApproveDecision.Line(line.suspectedActId(), Money.ofYuan(sum), reason));
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
