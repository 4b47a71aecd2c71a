package org.tiean.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tiean.hearing.entity.NoticeLine;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What was decided for one suspected act. */
@Entity
@Table(name = "penalty_decision_line")
public class DecisionLine {

    private static final Citation NO_HEAVIER = Citation.of("行政处罚法", 45, 2);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id")
    private PenaltyDecision decision;

    private int position;

    @Column(name = "suspected_act_id")
    private UUID suspectedActId;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    private String tier;

    @Column(name = "amount_fen")
    private Money amount;

    @Column(name = "ceiling_fen")
    private Money ceiling;

    @Column(name = "other_kinds")
    private String otherKinds;

    protected DecisionLine() {
    }

    DecisionLine(PenaltyDecision decision, int position, NoticeLine noticed, Money amount) {
        if (amount.exceeds(noticed.ceiling())) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, NO_HEAVIER, "decision.heavier", amount, noticed.ceiling());
        }
        this.id = UUID.randomUUID();
        this.decision = decision;
        this.position = position;
        this.suspectedActId = noticed.suspectedActId();
        this.itemCode = noticed.itemCode();
        this.itemName = noticed.itemName();
        this.tier = noticed.tier();
        this.amount = amount;
        this.ceiling = noticed.ceiling();
        this.otherKinds = String.join(";", noticed.otherKinds());
    }

    public UUID suspectedActId() {
        return suspectedActId;
    }

    public String itemCode() {
        return itemCode;
    }

    public String itemName() {
        return itemName;
    }

    public String tier() {
        return tier;
    }

    public Money amount() {
        return amount;
    }

    public List<String> otherKinds() {
        return otherKinds.isEmpty() ? List.of() : Arrays.asList(otherKinds.split(";"));
    }
}
