package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.execution.control.CourtWindow;
import org.tiean.execution.entity.ApplyToCourt;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/execution/apply-to-court.xhtml}, {@code record-court-step.xhtml} and {@code end-execution.xhtml}: the application,
 * what the court does, the end without the money (申请人民法院强制执行、登记人民法院的处理、终结执行).
 */
@Named
@RequestScoped
public class CourtPage {

    @Inject
    TaskPage task;

    @Inject
    Enforcements enforcements;

    @Inject
    FineAccounts accounts;

    @Inject
    CourtWindow window;

    @Inject
    Clock clock;

    private Enforcement running;
    private LocalDate today;
    private String court;
    private String property;
    private RecordCourtStep.Kind kind;
    private LocalDate happenedOn;
    private String number;
    private String note;
    private EndExecution.Ground ground;
    private String reason;

    @PostConstruct
    void begin() {
        today = Zones.today(clock);
        happenedOn = today;
        running = enforcements.running(task.getCaseId()).orElse(null);
        court = task.getCaseFile().decidingOrgan().map(DecidingOrgan::court).orElse("");
    }

    public String apply() {
        return task.done(enforcements.apply(task.request(), new ApplyToCourt(court, property)));
    }

    public String record() {
        return task.done(enforcements.court(task.request(), new RecordCourtStep(kind, happenedOn, number, note)));
    }

    public String end() {
        return task.done(enforcements.end(task.request(), new EndExecution(ground, reason)));
    }

    /** What runs, or null. */
    public Enforcement getRunning() {
        return running;
    }

    /** How the fine stands today. */
    public FineBalance getBalance() {
        return running.account().balanceOn(today, accounts.base(task.getCaseFile(), today));
    }

    /** The day after which the window is open. */
    public LocalDate getOpensAfter() {
        return window.opensAfter(running.account(), today);
    }

    /** The last day of the window. */
    public LocalDate getClosesOn() {
        return window.closesOn(running.account(), today);
    }

    public RecordCourtStep.Kind[] getKinds() {
        return RecordCourtStep.Kind.values();
    }

    public EndExecution.Ground[] getGrounds() {
        return EndExecution.Ground.values();
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getProperty() {
        return property;
    }

    public void setProperty(String property) {
        this.property = property;
    }

    public RecordCourtStep.Kind getKind() {
        return kind;
    }

    public void setKind(RecordCourtStep.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public EndExecution.Ground getGround() {
        return ground;
    }

    public void setGround(EndExecution.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
