package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.casefile.entity.Handler;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.PerformAtOnce;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RecordCosts;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/carry-out-coercion.xhtml}, {@code perform-at-once.xhtml}, {@code reckon-costs.xhtml} and {@code
 * record-costs.xhtml} (实施、立即代履行、费用). */
@Named
@RequestScoped
public class CoercionWorksPage {

    @Inject
    TaskPage task;

    @Inject
    Coercions coercions;

    @Inject
    CoercionWorks works;

    @Inject
    Clock clock;

    private CoerciveExecution running;
    private List<CostForm> costs;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String course;
    private String result;
    private boolean utilitiesCut;
    private String urgentGround;
    private String party;
    private String refusal;
    private String witness;
    private String performerSigned;
    private String recording;
    private String partyId;
    private PerformAtOnce.Place place;
    private String object;
    private boolean partyUnable;
    private boolean partyPresent;
    private String performer;
    private String reason;
    private LocalDate paidOn;
    private String receipt;

    @PostConstruct
    void begin() {
        running = coercions.running(task.getCaseId()).orElse(null);
        costs = Stream.generate(CostForm::new).limit(CostForm.ROWS).toList();
        endedAt = Zones.minuteOf(clock.instant());
        startedAt = endedAt.minusHours(1);
        paidOn = Zones.today(clock);
    }

    public String carryOut() {
        return task.done(works.carryOut(task.request(), how()));
    }

    public String atOnce() {
        return task.done(works.atOnce(task.request(), new PerformAtOnce(UUID.fromString(partyId), place, object, partyUnable, partyPresent, performer,
                how())));
    }

    private CarryOut how() {
        List<UUID> officers = task.getCaseFile().handlers().stream().map(Handler::officerId).limit(2).toList();
        return new CarryOut(startedAt.atZone(Zones.CHINA).toInstant(), endedAt.atZone(Zones.CHINA).toInstant(), course, result, utilitiesCut,
                urgentGround, officers, new CarryOut.Signed(party, refusal, witness, performerSigned), recording);
    }

    public String reckon() {
        return task.done(works.reckon(task.request(), new ReckonCosts(CostForm.lines(costs), reason)));
    }

    public String paid() {
        return task.done(works.paid(task.request(), new RecordCosts(paidOn, receipt)));
    }

    /** What runs, or null. */
    public CoerciveExecution getRunning() {
        return running;
    }

    /** Lines of the costs; an empty line is none. */
    public List<CostForm> getCosts() {
        return costs;
    }

    public PerformAtOnce.Place[] getPlaces() {
        return PerformAtOnce.Place.values();
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalDateTime endedAt) {
        this.endedAt = endedAt;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public boolean isUtilitiesCut() {
        return utilitiesCut;
    }

    public void setUtilitiesCut(boolean utilitiesCut) {
        this.utilitiesCut = utilitiesCut;
    }

    public String getUrgentGround() {
        return urgentGround;
    }

    public void setUrgentGround(String urgentGround) {
        this.urgentGround = urgentGround;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getPerformerSigned() {
        return performerSigned;
    }

    public void setPerformerSigned(String performerSigned) {
        this.performerSigned = performerSigned;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public PerformAtOnce.Place getPlace() {
        return place;
    }

    public void setPlace(PerformAtOnce.Place place) {
        this.place = place;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public boolean isPartyUnable() {
        return partyUnable;
    }

    public void setPartyUnable(boolean partyUnable) {
        this.partyUnable = partyUnable;
    }

    public boolean isPartyPresent() {
        return partyPresent;
    }

    public void setPartyPresent(boolean partyPresent) {
        this.partyPresent = partyPresent;
    }

    public String getPerformer() {
        return performer;
    }

    public void setPerformer(String performer) {
        this.performer = performer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
