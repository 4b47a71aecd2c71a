package org.tiean.coercion.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.coercion.entity.DisposePreservation;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.coercion.entity.PreservedThing;
import org.tiean.coercion.entity.ProposePreservation;
import org.tiean.coercion.entity.TakePreservation;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/coercion/propose-preservation.xhtml}, {@code approve-preservation.xhtml}, {@code take-preservation.xhtml} and
 * {@code dispose-preservation.xhtml} (申请、审批、实施先行登记保存，处理决定).
 */
@Named
@RequestScoped
public class PreservationPage {

    @Inject
    TaskPage task;

    @Inject
    Preservations preservations;

    @Inject
    AttendanceForm there;

    private Preservation running;
    private String partyId;
    private ProposePreservation.Ground ground;
    private String reason;
    private String things;
    private MeasureOpinion.Outcome outcome;
    private String opinion;
    private String place;
    private String keeper;
    private List<DisposalForm> disposals;

    @PostConstruct
    void begin() {
        running = preservations.running(task.getCaseId()).orElse(null);
        place = task.getCaseFile().scene().place();
        disposals = running == null ? List.of() : running.things().stream().filter(PreservedThing::isHeld)
                .map(one -> new DisposalForm(one.id(), one.thing())).toList();
    }

    public String propose() {
        return task.done(preservations.propose(task.request(), new ProposePreservation(UUID.fromString(partyId), ground, reason, things)));
    }

    public String approve() {
        return task.done(preservations.approve(task.request(), new MeasureOpinion(outcome, opinion)));
    }

    public String take() {
        return task.done(preservations.take(task.request(), new TakePreservation(place, keeper, there.things(), there.attendance(), there.officers())));
    }

    public String dispose() {
        return task.done(preservations.dispose(task.request(), new DisposePreservation(disposals.stream().filter(DisposalForm::isChosen)
                .map(form -> new DisposePreservation.Disposal(form.getThingId(), PreservedEnd.valueOf(form.getEnd()), form.getReason())).toList(), opinion)));
    }

    /** What runs, or null. */
    public Preservation getRunning() {
        return running;
    }

    public ProposePreservation.Ground[] getGrounds() {
        return ProposePreservation.Ground.values();
    }

    public MeasureOpinion.Outcome[] getOutcomes() {
        return MeasureOpinion.Outcome.values();
    }

    /** What a head may decide; a lapse decides itself. */
    public List<PreservedEnd> getEnds() {
        return Stream.of(PreservedEnd.values()).filter(end -> end != PreservedEnd.LAPSED).toList();
    }

    public List<DisposalForm> getDisposals() {
        return disposals;
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public ProposePreservation.Ground getGround() {
        return ground;
    }

    public void setGround(ProposePreservation.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getThings() {
        return things;
    }

    public void setThings(String things) {
        this.things = things;
    }

    public MeasureOpinion.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(MeasureOpinion.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(String keeper) {
        this.keeper = keeper;
    }
}
