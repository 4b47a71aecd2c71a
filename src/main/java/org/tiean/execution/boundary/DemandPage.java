package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.entity.DemandStatement;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/execution/issue-demand.xhtml}, {@code state-on-demand.xhtml} and {@code examine-statement.xhtml}: the demand, what
 * the party says to it, what is found of that (催告、陈述申辩、复核).
 */
@Named
@RequestScoped
public class DemandPage {

    private static final int TEN_DAYS = 10;

    @Inject
    TaskPage task;

    @Inject
    Enforcements enforcements;

    @Inject
    FineAccounts accounts;

    @Inject
    Clock clock;

    private LocalDate today;
    private List<Row> rows;
    private String decisionId;
    private LocalDate payBy;
    private String otherDuty;
    private LocalDate receivedOn;
    private String content;
    private boolean adopted;
    private String examination;

    /** A fine that is late, and how it stands. */
    public record Row(FineAccount account, FineBalance balance) {
    }

    @PostConstruct
    void begin() {
        today = Zones.today(clock);
        receivedOn = today;
        payBy = today.plusDays(TEN_DAYS);
        var base = accounts.base(task.getCaseFile(), today);
        rows = accounts.of(task.getCaseId()).stream().filter(account -> account.isOverdueOn(today))
                .map(account -> new Row(account, account.balanceOn(today, base))).toList();
        if (rows.size() == 1) {
            decisionId = rows.get(0).account().decisionId().toString();
        }
    }

    public String issue() {
        return task.done(enforcements.demand(task.request(), new IssueDemand(UUID.fromString(decisionId), payBy, otherDuty)));
    }

    public String state() {
        return task.done(enforcements.state(task.request(), new StateOnDemand(receivedOn, content)));
    }

    public String examine() {
        return task.done(enforcements.examine(task.request(), new ExamineStatement(adopted, examination)));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The statement that waits to be examined, or null. */
    public DemandStatement getStatement() {
        return enforcements.running(task.getCaseId()).flatMap(Enforcement::unexamined).orElse(null);
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public LocalDate getPayBy() {
        return payBy;
    }

    public void setPayBy(LocalDate payBy) {
        this.payBy = payBy;
    }

    public String getOtherDuty() {
        return otherDuty;
    }

    public void setOtherDuty(String otherDuty) {
        this.otherDuty = otherDuty;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public boolean isAdopted() {
        return adopted;
    }

    public void setAdopted(boolean adopted) {
        this.adopted = adopted;
    }

    public String getExamination() {
        return examination;
    }

    public void setExamination(String examination) {
        this.examination = examination;
    }
}
