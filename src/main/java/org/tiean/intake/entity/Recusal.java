package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A challenge of somebody who works on a case (回避; 行政处罚法43), and what the head decided. */
@Entity
@Table(name = "recusal")
public class Recusal {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "officer_id", nullable = false)
    private UUID officerId;

    @Column(nullable = false)
    private String username;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false)
    private RequestRecusal.By askedBy;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestRecusal.Ground ground;

    @Column(nullable = false)
    private String reason;

    @Column(name = "asked_on", nullable = false)
    private LocalDate askedOn;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    private Boolean granted;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected Recusal() {
    }

    /** @param username login of the challenged person */
    public Recusal(UUID caseId, String username, RequestRecusal asked, String recordedBy) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.officerId = asked.officerId();
        this.username = username;
        this.askedBy = asked.by();
        this.partyId = asked.partyId();
        this.ground = asked.ground();
        this.reason = asked.reason();
        this.askedOn = asked.askedOn();
        this.recordedBy = recordedBy;
    }

    /** The head decides, once. */
    public void decide(boolean withdraws, String words, String head, LocalDate day) {
        if (granted != null) {
            throw Refusal.conflict("intake.recusal.decided");
        }
        if (day.isBefore(askedOn)) {
            throw Refusal.invalid("intake.recusal.before-request");
        }
        granted = withdraws;
        opinion = words;
        decidedBy = head;
        decidedOn = day;
    }

    public boolean isPending() {
        return granted == null;
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID officerId() {
        return officerId;
    }

    public String username() {
        return username;
    }

    public RequestRecusal.By askedBy() {
        return askedBy;
    }

    public Optional<UUID> partyId() {
        return Optional.ofNullable(partyId);
    }

    public RequestRecusal.Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
