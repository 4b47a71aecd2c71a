package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.tiean.execution.control.AuctionsFound;
import org.tiean.execution.entity.PaySurplus;
import org.tiean.execution.entity.ReceiveAuctionMoney;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/receive-auction-money.xhtml} and {@code pay-surplus.xhtml} (价款抵缴、退还余款), for finance. */
@Named
@RequestScoped
public class AuctionMoneyPage {

    @Inject
    TaskPage task;

    @Inject
    SeizedAuctions auctions;

    @Inject
    AuctionsFound found;

    @Inject
    Clock clock;

    private SeizedAuction waiting;
    private LocalDate receivedOn;
    private String receipt;
    private LocalDate paidOn;
    private String reference;

    @PostConstruct
    void begin() {
        waiting = found.open(task.getCaseId()).orElse(null);
        receivedOn = Zones.today(clock);
        paidOn = receivedOn;
    }

    public String receive() {
        return task.done(auctions.receive(task.request(), new ReceiveAuctionMoney(receivedOn, receipt)));
    }

    public String paySurplus() {
        return task.done(auctions.paySurplus(task.request(), new PaySurplus(paidOn, reference)));
    }

    /** The auction that waits, or null. */
    public SeizedAuction getWaiting() {
        return waiting;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
