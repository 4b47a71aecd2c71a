package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.entity.RecordRefund;
import org.tiean.execution.entity.Refund;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/record-refund.xhtml} (退还罚款): finance sees what goes back, and nothing of the case besides. */
@Named
@RequestScoped
public class RefundPage {

    @Inject
    TaskPage task;

    @Inject
    Refunds refunds;

    @Inject
    Clock clock;

    private List<Refunds.Open> rows;
    private String decisionId;
    private BigDecimal amount;
    private LocalDate paidOn;
    private Refund.Channel channel;
    private String reference;
    private String proofText;

    @PostConstruct
    void begin() {
        paidOn = Zones.today(clock);
        channel = Refund.Channel.ORIGINAL_ACCOUNT;
        rows = refunds.open(task.getCaseFile(), paidOn);
        if (rows.size() == 1) {
            decisionId = rows.get(0).account().decisionId().toString();
            amount = rows.get(0).open().yuan();
        }
    }

    public String record() {
        return task.done(refunds.record(task.request(), new RecordRefund(UUID.fromString(decisionId), money(), paidOn, channel, reference, proofText)));
    }

    private Money money() {
        try {
            return Money.ofYuan(amount);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("execution.refund.incomplete");
        }
    }

    public List<Refunds.Open> getRows() {
        return rows;
    }

    public Refund.Channel[] getChannels() {
        return Refund.Channel.values();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public Refund.Channel getChannel() {
        return channel;
    }

    public void setChannel(Refund.Channel channel) {
        this.channel = channel;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getProofText() {
        return proofText;
    }

    public void setProofText(String proofText) {
        this.proofText = proofText;
    }
}
