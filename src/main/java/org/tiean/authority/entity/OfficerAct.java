package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** Something entered in the register of officers (登记事项), with its reason and document. Never changed afterwards. */
@Entity
@Table(name = "officer_act")
public class OfficerAct {

    /** What was entered. */
    public enum Kind {
        /** 发证、换证: a certificate, or a further term of one. */
        ISSUE,
        /** 暂扣. */
        SUSPEND,
        /** 恢复使用. */
        RESUME,
        /** 注销、吊销. */
        REVOKE,
        /** 调动: to another squad. */
        MOVE,
        /** 借调: to another agency, from a day to a day. */
        LEND,
        /** 提前收回: ends a loan on a day before the agreed one. */
        RECALL
    }

    /**
     * What is common to every entry.
     *
     * @param id       made by the caller; the same id again enters nothing twice
     * @param day      from which it holds; where the account must follow at once never a day to come, at a loan always
     * @param reason   why
     * @param document the paper it rests on, by title and number
     */
    public record Ground(UUID id, LocalDate day, String reason, String document) {

        public Ground {
            if (id == null || day == null || reason == null || reason.isBlank() || document == null || document.isBlank()) {
                throw Refusal.invalid("authority.register.incomplete");
            }
            reason = reason.strip();
            document = document.strip();
        }
    }

    @Id
    private UUID id;

    @Column(name = "officer_id", nullable = false)
    private UUID officerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "squad_id")
    private UUID squadId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Secondment.Capacity capacity;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String document;

    @Column(nullable = false)
    private String actor;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected OfficerAct() {
    }

    private OfficerAct(Officer officer, Kind kind, Ground ground, String actor, Instant recordedAt) {
        this.id = ground.id();
        this.officerId = officer.id();
        this.kind = kind;
        this.effectiveOn = ground.day();
        this.reason = ground.reason();
        this.document = ground.document();
        this.actor = actor;
        this.recordedAt = recordedAt;
    }

    /** Concerning a certificate; {@code until} only where one is issued. */
    public static OfficerAct onCertificate(Officer officer, Kind kind, String number, LocalDate until, Ground ground,
            String actor, Instant recordedAt) {
        OfficerAct act = new OfficerAct(officer, kind, ground, actor, recordedAt);
        act.certificateNo = number;
        act.untilDay = until;
        return act;
    }

    /** @param squadId null = to no squad */
    public static OfficerAct move(Officer officer, UUID squadId, Ground ground, String actor, Instant recordedAt) {
        OfficerAct act = new OfficerAct(officer, Kind.MOVE, ground, actor, recordedAt);
        act.squadId = squadId;
        return act;
    }

    /** Of a loan; its first day is the day of the entry. */
    public static OfficerAct loan(Officer officer, Secondment loan, Ground ground, String actor, Instant recordedAt) {
        OfficerAct act = new OfficerAct(officer, Kind.LEND, ground, actor, recordedAt);
        act.agencyId = loan.agencyId();
        act.squadId = loan.squadId().orElse(null);
        act.capacity = loan.capacity();
        act.untilDay = loan.until();
        return act;
    }

    /** Of a loan ended early; the day of the entry is the last one in the other agency. */
    public static OfficerAct recall(Officer officer, Secondment loan, Ground ground, String actor, Instant recordedAt) {
        OfficerAct act = new OfficerAct(officer, Kind.RECALL, ground, actor, recordedAt);
        act.agencyId = loan.agencyId();
        return act;
    }

    /** Whether this is the same entry sent once more. */
    public boolean repeats(Officer officer, Kind sameKind, String number, Ground ground) {
        return officerId.equals(officer.id()) && kind == sameKind && effectiveOn.equals(ground.day())
                && Objects.equals(certificateNo, number) && reason.equals(ground.reason());
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> certificateNo() {
        return Optional.ofNullable(certificateNo);
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }

    public Optional<UUID> squadId() {
        return Optional.ofNullable(squadId);
    }

    /** The borrowing agency, at a loan and its end. */
    public Optional<UUID> agencyId() {
        return Optional.ofNullable(agencyId);
    }

    public Optional<Secondment.Capacity> capacity() {
        return Optional.ofNullable(capacity);
    }

    public String reason() {
        return reason;
    }

    public String document() {
        return document;
    }

    public String actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
