package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** The penalty proposed for one suspected act, and how far a defence has lowered it since. */
@Entity
@Table(name = "penalty_notice_line")
public class NoticeLine {

    private static final Citation NO_HEAVIER = Citation.of("行政处罚法", 45, 2);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private PenaltyNotice notice;

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

    @Column(name = "reduced_to_fen")
    private Money reducedTo;

    @Column(name = "other_kinds")
    private String otherKinds;

    protected NoticeLine() {
    }

    NoticeLine(PenaltyNotice notice, int position, ProposedPenalty proposed) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.position = position;
        this.suspectedActId = proposed.suspectedActId();
        this.itemCode = proposed.itemCode();
        this.itemName = proposed.itemName();
        this.tier = proposed.tier();
        this.amount = proposed.amount();
        this.otherKinds = String.join(";", proposed.otherKinds());
    }

    /**
     * A defence that was adopted lowers the proposal.
     *
     * @throws Refusal 422 if it were not lower: a defence never makes a penalty heavier (行政处罚法45(2))
     */
    public void reduceTo(Money lower) {
        if (!ceiling().exceeds(lower)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, NO_HEAVIER, "hearing.reexamination.not-lower", lower, ceiling());
        }
        reducedTo = lower;
    }

    /** The most that may be decided: what was noticed, or what an adopted defence lowered it to. */
    public Money ceiling() {
        return reducedTo == null ? amount : reducedTo;
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

    /** As noticed. */
    public Money amount() {
        return amount;
    }

    public Optional<Money> reducedTo() {
        return Optional.ofNullable(reducedTo);
    }

    public List<String> otherKinds() {
        return otherKinds.isEmpty() ? List.of() : Arrays.asList(otherKinds.split(";"));
    }
}
