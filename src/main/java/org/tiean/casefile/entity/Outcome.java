package org.tiean.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/**
 * How one suspected act of one party was decided (处理结果). What look-back (首次、再次) and comparable cases
 * read, so that neither has to open other people's cases.
 */
@Entity
@Table(name = "outcome")
public class Outcome {

    /** Whether the decision still stands (效力). */
    public enum Standing {
        IN_FORCE,
        /** Changed by the organ, a review or a court: another outcome took its place. */
        CHANGED,
        /** Revoked, void or found unlawful: counts for nothing. */
        REVOKED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "suspected_act_id")
    private UUID suspectedActId;

    @Column(name = "party_index")
    private String partyIndex;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_family")
    private String itemFamily;

    private String tier;

    @Column(name = "amount_fen")
    private Money amount;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    protected Outcome() {
    }

    /**
     * @param act        the act that was decided on; its party's blind index goes in, not the number
     * @param itemFamily code of the applied item without version
     * @param tier       as the decision names it
     * @param amount     the fine, zero where there is none
     */
    public Outcome(CaseFile caseFile, UUID decisionId, SuspectedAct act, String itemFamily, String tier, Money amount,
                   LocalDate decidedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseFile.id();
        this.agencyId = caseFile.agencyId();
        this.decisionId = decisionId;
        this.suspectedActId = act.id();
        this.partyIndex = act.party().idNumberIndex().orElse(null);
        this.itemCode = act.appliedItemCode();
        this.itemFamily = itemFamily;
        this.tier = tier;
        this.amount = amount;
        this.decidedOn = decidedOn;
        this.standing = Standing.IN_FORCE;
    }

    /** The decision was changed or revoked. */
    public void become(Standing other) {
        standing = other;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID suspectedActId() {
        return suspectedActId;
    }

    public String itemCode() {
        return itemCode;
    }

    public String itemFamily() {
        return itemFamily;
    }

    public String tier() {
        return tier;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Standing standing() {
        return standing;
    }
}
