package org.tiean.coercion.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.coercion.control.CoercionForms;
import org.tiean.coercion.control.SeizureBases;
import org.tiean.coercion.control.SeizureBasis;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.ProposeSeizure;
import org.tiean.coercion.entity.SeizeOnTheSpot;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.SeizureGround;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/coercion/propose-seizure.xhtml}, {@code approve-seizure.xhtml}, {@code take-seizure.xhtml},
 * {@code seize-on-the-spot.xhtml} and {@code approve-taken-seizure.xhtml} (申请、审批、实施查封、扣押，当场实施，补办批准).
 */
@Named
@RequestScoped
public class SeizurePage {

    @Inject
    TaskPage task;

    @Inject
    Seizures seizures;

    @Inject
    SeizureBasis bases;

    @Inject
    PowerItems powers;

    @Inject
    CoercionForms forms;

    @Inject
    TakingForm taking;

    @Inject
    Clock clock;

    private Seizure running;
    private List<Choice> choices;
    private String partyId;
    private SeizureKind kind;
    private String basis;
    private SeizureGround ground;
    private String reason;
    private String things;
    private String urgency;
    private MeasureOpinion.Outcome outcome;
    private String opinion;

    /** A clause that could be chosen. */
    public record Choice(String code, String name) {
    }

    @PostConstruct
    void begin() {
        running = seizures.running(task.getCaseId()).orElse(null);
    }

    public String propose() {
        return task.done(seizures.propose(task.request(), what()));
    }

    public String approve() {
        return task.done(seizures.approve(task.request(), new MeasureOpinion(outcome, opinion)));
    }

    public String approveTaken() {
        return task.done(seizures.approveTaken(task.request(), new MeasureOpinion(outcome, opinion)));
    }

    public String take() {
        return task.done(seizures.take(task.request(), taking.taking()));
    }

    public String seize() {
        return task.done(seizures.onTheSpot(task.request(), new SeizeOnTheSpot(what(), urgency, taking.taking())));
    }

    private ProposeSeizure what() {
        return new ProposeSeizure(UUID.fromString(partyId), kind, basis, ground, reason, things);
    }

    /** What runs, or null. */
    public Seizure getRunning() {
        return running;
    }

    /** The clause it rests on, as printed. */
    public String getClause() {
        return running == null ? "" : forms.basis(running);
    }

    /** Clauses about the acts of this case, in force today. */
    public List<Choice> getChoices() {
        if (choices == null) {
            LocalDate today = Zones.today(clock);
            choices = bases.choices(task.getCaseFile(), today).stream().map(SeizureBases.Basis::code)
                    .map(code -> new Choice(code, code + " " + powers.requireOther(code).name())).toList();
        }
        return choices;
    }

    public SeizureKind[] getKinds() {
        return SeizureKind.values();
    }

    /** What the clauses of this case ask to be found. */
    public List<SeizureGround> getGrounds() {
        return bases.choices(task.getCaseFile(), Zones.today(clock)).stream().flatMap(choice -> choice.grounds().stream()).distinct().toList();
    }

    public MeasureOpinion.Outcome[] getOutcomes() {
        return MeasureOpinion.Outcome.values();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public SeizureKind getKind() {
        return kind;
    }

    public void setKind(SeizureKind kind) {
        this.kind = kind;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public SeizureGround getGround() {
        return ground;
    }

    public void setGround(SeizureGround ground) {
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

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
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
}
