package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.Deferral;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/decide-deferral.xhtml} (延期、分期缴纳罚款审批); the plan asked for is filled in. */
@Named
@RequestScoped
public class DecideDeferralPage {

    @Inject
    TaskPage task;

    @Inject
    Deferrals deferrals;

    @Inject
    FineAccounts accounts;

    @Inject
    Clock clock;

    private Deferral asked;
    private DecideDeferral.Outcome outcome;
    private String opinion;
    private List<InstalmentForm> rows;

    @PostConstruct
    void begin() {
        asked = deferrals.pending(task.getCaseId()).filter(Deferral::isOpen).orElse(null);
        rows = InstalmentForm.rows(asked == null ? List.of() : asked.asked());
    }

    public String submit() {
        return task.done(deferrals.decide(task.request(), new DecideDeferral(outcome, opinion,
                outcome == DecideDeferral.Outcome.APPROVED ? InstalmentForm.plan(rows) : List.of())));
    }

    /** The request that waits, or null. */
    public Deferral getAsked() {
        return asked;
    }

    /** What a plan granted today has to come to. */
    public Money getOwed() {
        LocalDate today = Zones.today(clock);
        return asked.account().owedAsOf(today, accounts.base(task.getCaseFile(), today));
    }

    public List<InstalmentForm> getRows() {
        return rows;
    }

    public DecideDeferral.Outcome[] getOutcomes() {
        return DecideDeferral.Outcome.values();
    }

    public DecideDeferral.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecideDeferral.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
