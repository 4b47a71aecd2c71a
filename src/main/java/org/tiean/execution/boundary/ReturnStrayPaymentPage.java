package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tiean.execution.entity.Refund;
import org.tiean.execution.entity.ReturnStray;
import org.tiean.execution.entity.StrayPayment;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/return-stray-payment.xhtml} (登记退回不能入账的缴款). */
@Named
@RequestScoped
public class ReturnStrayPaymentPage {

    @Inject
    TaskPage task;

    @Inject
    StrayPayments stray;

    @Inject
    Clock clock;

    private List<StrayPayment> rows;
    private String transactionNo;
    private LocalDate returnedOn;
    private Refund.Channel channel;
    private String reference;
    private String proofText;

    @PostConstruct
    void begin() {
        rows = stray.of(task.getCaseId());
        returnedOn = Zones.today(clock);
        channel = Refund.Channel.ORIGINAL_ACCOUNT;
        if (rows.size() == 1) {
            transactionNo = rows.get(0).transactionNo();
        }
    }

    public String submit() {
        return task.done(stray.giveBack(task.request(), new ReturnStray(transactionNo, returnedOn, channel, reference, proofText)));
    }

    public List<StrayPayment> getRows() {
        return rows;
    }

    public Refund.Channel[] getChannels() {
        return Refund.Channel.values();
    }

    public String getTransactionNo() {
        return transactionNo;
    }

    public void setTransactionNo(String transactionNo) {
        this.transactionNo = transactionNo;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
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
