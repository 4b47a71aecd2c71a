package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.control.CoercionBases;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.DutyStatement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.RecordPerformance;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/demand-duty.xhtml}, {@code state-on-duty.xhtml}, {@code examine-duty-statement.xhtml} and {@code
 * record-performance.xhtml}: the demand to perform, what the party says to it, and that it performed (催告履行、陈述申辩、复核、自行履行). */
@Named
@RequestScoped
public class DutyPage {

    @Inject
    TaskPage task;

    @Inject
    Coercions coercions;

    @Inject
    CoercionPauses pauses;

    @Inject
    CoercionBases bases;

    @Inject
    CoercionClock days;

    @Inject
    Clock clock;

    private List<CoercionBases.Ordered> ordered;
    private CoerciveExecution.Kind kind;
    private String basisId;
    private String duty;
    private String object;
    private LocalDate performBy;
    private LocalDate demandBy;
    private DemandDuty.Consequence consequence;
    private LocalDate receivedOn;
    private String content;
    private boolean adopted;
    private String examination;
    private LocalDate performedOn;
    private String findings;
    private String recording;

    @PostConstruct
    void begin() {
        LocalDate today = Zones.today(clock);
        receivedOn = today;
        performedOn = today;
        demandBy = days.leastTime(task.getCaseFile().agencyId(), today, today);
        ordered = bases.of(task.getCaseId());
        if (ordered.size() == 1) {
            basisId = ordered.get(0).paper().id().toString();
        }
        kind = ordered.stream().anyMatch(CoercionBases.Ordered::demolition) ? CoerciveExecution.Kind.DEMOLITION : CoerciveExecution.Kind.SUBSTITUTE;
        object = task.getCaseFile().scene().place();
    }

    public String demand() {
        return task.done(coercions.demand(task.request(), new DemandDuty(kind, UUID.fromString(basisId), duty, object, performBy, demandBy,
                consequence)));
    }

    public String state() {
        return task.done(coercions.state(task.request(), new StateOnDemand(receivedOn, content)));
    }

    public String examine() {
        return task.done(coercions.examine(task.request(), new ExamineStatement(adopted, examination)));
    }

    public String performed() {
        return task.done(pauses.performed(task.request(), new RecordPerformance(performedOn, findings, recording)));
    }

    /** The papers that can be executed. */
    public List<CoercionBases.Ordered> getOrdered() {
        return ordered;
    }

    public CoerciveExecution.Kind[] getKinds() {
        return new CoerciveExecution.Kind[] {CoerciveExecution.Kind.DEMOLITION, CoerciveExecution.Kind.SUBSTITUTE};
    }

    public DemandDuty.Consequence[] getConsequences() {
        return DemandDuty.Consequence.values();
    }

    /** The statement that waits to be examined, or null. */
    public DutyStatement getStatement() {
        return coercions.running(task.getCaseId()).flatMap(CoerciveExecution::unexamined).orElse(null);
    }

    public CoerciveExecution.Kind getKind() {
        return kind;
    }

    public void setKind(CoerciveExecution.Kind kind) {
        this.kind = kind;
    }

    public String getBasisId() {
        return basisId;
    }

    public void setBasisId(String basisId) {
        this.basisId = basisId;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public LocalDate getPerformBy() {
        return performBy;
    }

    public void setPerformBy(LocalDate performBy) {
        this.performBy = performBy;
    }

    public LocalDate getDemandBy() {
        return demandBy;
    }

    public void setDemandBy(LocalDate demandBy) {
        this.demandBy = demandBy;
    }

    public DemandDuty.Consequence getConsequence() {
        return consequence;
    }

    public void setConsequence(DemandDuty.Consequence consequence) {
        this.consequence = consequence;
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

    public LocalDate getPerformedOn() {
        return performedOn;
    }

    public void setPerformedOn(LocalDate performedOn) {
        this.performedOn = performedOn;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }
}
