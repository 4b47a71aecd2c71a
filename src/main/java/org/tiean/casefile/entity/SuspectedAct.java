package org.tiean.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * One suspected unlawful act (涉嫌违法行为) of one party under one power item. A case may have many.
 *
 * <p>The item version is that of the law on the day of the act; another one may be applied where the
 * later law is lighter (行政处罚法37), with the written reason.
 */
@Entity
@Table(name = "suspected_act")
public class SuspectedAct {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "party_id")
    private Party party;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "applied_item_code")
    private String appliedItemCode;

    @Column(name = "choice_reason")
    private String choiceReason;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected SuspectedAct() {
    }

    SuspectedAct(UUID id, CaseFile caseFile, Party party, String itemCode, String itemName,
                 LocalDate beganOn, LocalDate endedOn) {
        if (beganOn == null || endedOn == null || endedOn.isBefore(beganOn)) {
            throw Refusal.invalid("casefile.act.dates");
        }
        this.id = id;
        this.caseFile = caseFile;
        this.party = party;
        this.itemCode = itemCode;
        this.itemName = itemName;
        this.appliedItemCode = itemCode;
        this.beganOn = beganOn;
        this.endedOn = endedOn;
    }

    /** Applies another version of the law than that of the day of the act, with the reason in writing. */
    public void apply(String otherItemCode, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("casefile.act.choice-needs-reason");
        }
        appliedItemCode = otherItemCode;
        choiceReason = reason;
    }

    public UUID id() {
        return id;
    }

    public Party party() {
        return party;
    }

    /** The item version of the law on the day of the act. */
    public String itemCode() {
        return itemCode;
    }

    public String itemName() {
        return itemName;
    }

    /** The item version that is applied. */
    public String appliedItemCode() {
        return appliedItemCode;
    }

    public String choiceReason() {
        return choiceReason;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    /** The last day of the act; the limitation period runs from here (行政处罚法36). */
    public LocalDate endedOn() {
        return endedOn;
    }
}
