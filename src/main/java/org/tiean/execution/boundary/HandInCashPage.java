package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.control.CashTaken;
import org.tiean.execution.entity.HandInCash;
import org.tiean.execution.entity.Payment;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/hand-in-cash.xhtml}: finance receives money taken on the spot (交至行政机关). */
@Named
@RequestScoped
public class HandInCashPage {

    @Inject
    TaskPage task;

    @Inject
    Payments payments;

    @Inject
    CashTaken cash;

    @Inject
    Clock clock;

    private List<Payment> waiting;
    private String paymentId;
    private LocalDate handedInOn;

    @PostConstruct
    void begin() {
        waiting = cash.ofCase(task.getCaseId());
        handedInOn = Zones.today(clock);
        if (waiting.size() == 1) {
            paymentId = waiting.get(0).id().toString();
        }
    }

    public String submit() {
        return task.done(payments.handIn(task.request(), new HandInCash(UUID.fromString(paymentId), handedInOn)));
    }

    /** Taken on the spot and not handed in yet. */
    public List<Payment> getWaiting() {
        return waiting;
    }

    public String getPaymentId() {
        return paymentId;
    }

    public void setPaymentId(String paymentId) {
        this.paymentId = paymentId;
    }

    public LocalDate getHandedInOn() {
        return handedInOn;
    }

    public void setHandedInOn(LocalDate handedInOn) {
        this.handedInOn = handedInOn;
    }
}
