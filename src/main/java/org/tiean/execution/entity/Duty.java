package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a party has to do and the paper that orders it (行政决定确定的义务). Where something was removed at once there is no paper yet. */
@Embeddable
public class Duty {

    @Column(name = "basis_id")
    private UUID basisId;

    @Column(name = "basis_title")
    private String basisTitle;

    @Column(name = "basis_number")
    private String basisNumber;

    @Column(name = "basis_served_on")
    private LocalDate basisServedOn;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "duty")
    private String what;

    @Column(name = "object")
    private String object;

    @Column(name = "perform_by")
    private LocalDate performBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "consequence")
    private DemandDuty.Consequence consequence;

    protected Duty() {
    }

    Duty(DemandDuty given, Basis basis) {
        this.basisId = given.basisId();
        this.basisTitle = basis.title();
        this.basisNumber = basis.number();
        this.basisServedOn = basis.servedOn();
        this.decisionId = basis.decisionId();
        this.what = given.duty();
        this.object = given.object();
        this.performBy = given.performBy();
        this.consequence = given.consequence();
    }

    Duty(PerformAtOnce given) {
        this.what = "立即清除" + given.place().words() + "上的遗洒物、障碍物或者污染物";
        this.object = given.object();
    }

    /**
     * The paper that orders it.
     *
     * @param decisionId the penalty decision it is; null for an order to correct
     */
    public record Basis(String title, String number, LocalDate servedOn, UUID decisionId) {
    }

    /** The served paper; empty where something was removed at once. */
    public Optional<UUID> basisId() {
        return Optional.ofNullable(basisId);
    }

    public Optional<String> basisTitle() {
        return Optional.ofNullable(basisTitle);
    }

    public Optional<String> basisNumber() {
        return Optional.ofNullable(basisNumber);
    }

    public Optional<LocalDate> basisServedOn() {
        return Optional.ofNullable(basisServedOn);
    }

    /** The penalty decision, if the paper is one. */
    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    /** What the party has to do. */
    public String what() {
        return what;
    }

    /** The building, the place or the thing. */
    public String object() {
        return object;
    }

    /** Last day the paper gave. */
    public Optional<LocalDate> performBy() {
        return Optional.ofNullable(performBy);
    }

    /** What comes of it if nothing is done; only for substitute performance. */
    public Optional<DemandDuty.Consequence> consequence() {
        return Optional.ofNullable(consequence);
    }
}
