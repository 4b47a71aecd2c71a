package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.Zones;

/** A verification of a clue (线索核查结果). After a return there is another one; the last one counts. */
@Entity
@Table(name = "clue_verification")
public class ClueVerification {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int round;

    @Enumerated(EnumType.STRING)
    private VerifyClue.Conclusion conclusion;

    private String course;

    private String findings;

    @Enumerated(EnumType.STRING)
    private VerifyClue.Harm harm;

    private String reason;

    private String receiver;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    protected ClueVerification() {
    }

    public ClueVerification(ActRequest request, int round, VerifyClue given, String verifiedBy) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.round = round;
        this.conclusion = given.conclusion();
        this.course = given.course();
        this.findings = given.findings();
        this.harm = given.harm();
        this.reason = given.reason();
        this.receiver = given.receiver();
        this.verifiedBy = verifiedBy;
        this.verifiedOn = Zones.dayOf(request.occurredAt());
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public VerifyClue.Conclusion conclusion() {
        return conclusion;
    }

    public String course() {
        return course;
    }

    public String findings() {
        return findings;
    }

    public VerifyClue.Harm harm() {
        return harm;
    }

    /** Why it is not to be filed or not ours; null where filing is proposed. */
    public String reason() {
        return reason;
    }

    /** The organ it is to be transferred to. */
    public Optional<String> receiver() {
        return Optional.ofNullable(receiver);
    }

    public String verifiedBy() {
        return verifiedBy;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }
}
