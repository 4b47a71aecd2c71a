package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.execution.control.AuctionsFound;
import org.tiean.execution.entity.ProposeAuction;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/propose-auction.xhtml} (申请拍卖抵缴罚款): what is held, each thing with its value. */
@Named
@RequestScoped
public class ProposeAuctionPage {

    @Inject
    TaskPage task;

    @Inject
    SeizedAuctions auctions;

    @Inject
    AuctionsFound found;

    @Inject
    FineAccounts accounts;

    @Inject
    Clock clock;

    private List<ExecutionTab.Row> debts;
    private List<AuctionThingForm> rows;
    private String decisionId;
    private String reason;
    private String ownership;
    private String valuation;

    @PostConstruct
    void begin() {
        LocalDate today = Zones.today(clock);
        var base = accounts.base(task.getCaseFile(), today);
        debts = accounts.of(task.getCaseId()).stream().filter(one -> one.isOverdueOn(today))
                .map(one -> new ExecutionTab.Row(one, one.balanceOn(today, base))).toList();
        if (debts.size() == 1) {
            decisionId = debts.get(0).account().decisionId().toString();
        }
        rows = found.seizure(task.getCaseId()).map(Seizure::things).orElse(List.of()).stream().filter(SeizedThing::isHeld).map(AuctionThingForm::new).toList();
    }

    public String submit() {
        return task.done(auctions.propose(task.request(), new ProposeAuction(UUID.fromString(decisionId), AuctionThingForm.lines(rows), reason, ownership,
                valuation)));
    }

    /** Fines that are late, with what is owed. */
    public List<ExecutionTab.Row> getDebts() {
        return debts;
    }

    public List<AuctionThingForm> getRows() {
        return rows;
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOwnership() {
        return ownership;
    }

    public void setOwnership(String ownership) {
        this.ownership = ownership;
    }

    public String getValuation() {
        return valuation;
    }

    public void setValuation(String valuation) {
        this.valuation = valuation;
    }
}
