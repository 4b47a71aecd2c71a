package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** The decision to use force, or to have the duty performed in place of the party (强制执行决定、代履行决定; 行政强制法37, 51). */
@Embeddable
public class CoercionDecision {

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String reason;

    @Column(name = "manner")
    private String manner;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "early_ground")
    private String earlyGround;

    @Column(name = "performer")
    private String performer;

    @Column(name = "performer_unrelated")
    private Boolean unrelated;

    @Column(name = "estimate_fen")
    private Money estimate;

    @Column(name = "coercion_decision_id")
    private UUID paperId;

    @Column(name = "coercion_served_on")
    private LocalDate servedOn;

    protected CoercionDecision() {
    }

    CoercionDecision(DecideCoercion given, UUID paper, String by, LocalDate on) {
        this.decidedOn = on;
        this.decidedBy = by;
        this.reason = given.reason();
        this.manner = given.manner();
        this.plannedOn = given.plannedOn();
        this.earlyGround = given.earlyGround();
        this.paperId = paper;
        if (given.substitute() != null) {
            this.performer = given.substitute().performer();
            this.unrelated = given.substitute().unrelated();
            this.estimate = given.substitute().estimate();
        }
    }

    CoercionDecision(PerformAtOnce given, UUID notice, String by, LocalDate on) {
        this.decidedOn = on;
        this.decidedBy = by;
        this.reason = "需要立即清除，当事人不能清除";
        this.manner = "立即代履行";
        this.plannedOn = on;
        this.performer = given.performer();
        this.paperId = notice;
    }

    void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("execution.coercion.served");
        }
        servedOn = day;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String manner() {
        return manner;
    }

    /** Day from which it is carried out. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** Why the time for review and suit is not waited for. */
    public Optional<String> earlyGround() {
        return Optional.ofNullable(earlyGround);
    }

    /** Who performs in place of the party. */
    public Optional<String> performer() {
        return Optional.ofNullable(performer);
    }

    public Optional<Money> estimate() {
        return Optional.ofNullable(estimate);
    }

    /** Empty where something was removed at once. */
    public Optional<UUID> paperId() {
        return Optional.ofNullable(paperId);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
