package org.tiean.evidence.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A thing of a case in custody (涉案物品), with the one thread of its moves; the end of the thread is where it is. */
@Entity
@Table(name = "physical_item")
public class PhysicalItem {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "thing_id")
    private UUID thingId;

    private String label;

    private String name;

    private BigDecimal quantity;

    private String unit;

    private String features;

    private String holder;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "custody_move", joinColumns = @JoinColumn(name = "item_id"))
    @OrderBy("seq")
    private List<CustodyMove> moves = new ArrayList<>();

    protected PhysicalItem() {
    }

    /** @param actId the act that takes it in */
    public PhysicalItem(KeepItem given, UUID caseId, UUID agencyId, String label, UUID actId, String by, Instant at) {
        this.id = given.itemId();
        this.caseId = caseId;
        this.agencyId = agencyId;
        this.parentId = given.parentId();
        this.evidenceId = given.evidenceId();
        this.thingId = given.thingId();
        this.label = label;
        this.name = given.name();
        this.quantity = given.quantity();
        this.unit = given.unit();
        this.features = given.features();
        this.holder = given.holder();
        this.registeredBy = by;
        this.registeredAt = at;
        moves.add(new CustodyMove(1, null, given.move(), actId, by, at));
    }

    /**
     * Goes on.
     *
     * @throws Refusal 409 if it is gone, or comes back from a test to which it never went; 400 for a move with which only a thing
     *                 begins, or one before the last
     */
    public void move(MoveItem given, UUID actId, String by, Instant at) {
        CustodyMove last = last();
        if (given.kind().begins() || at.isBefore(last.movedAt())) {
            throw Refusal.invalid("evidence.custody.order");
        }
        if (isGone()) {
            throw Refusal.conflict("evidence.custody.gone", label);
        }
        if ((given.kind() == MoveKind.BACK_FROM_TEST) != (last.kind() == MoveKind.SENT_FOR_TEST)) {
            throw Refusal.conflict("evidence.custody.test", label);
        }
        moves.add(new CustodyMove(last.seq() + 1, last.toPlace(), given, actId, by, at));
    }

    /**
     * That much is taken from it as a sample.
     *
     * @param taken before, in all
     * @throws Refusal 409 if it is gone or so much is not left
     */
    public void requireLeft(BigDecimal sample, BigDecimal taken) {
        if (isGone() || taken.add(sample).compareTo(quantity) > 0) {
            throw Refusal.conflict("evidence.custody.not-left", label);
        }
    }

    public CustodyMove last() {
        return moves.stream().max(Comparator.comparingInt(CustodyMove::seq)).orElseThrow();
    }

    /** Where it is, or how it went. */
    public String place() {
        return last().toPlace();
    }

    public boolean isGone() {
        return last().kind().ends();
    }

    /** In their order, whatever order a query fetched them in. */
    public List<CustodyMove> moves() {
        return moves.stream().sorted(Comparator.comparingInt(CustodyMove::seq)).toList();
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

    /** What it is a sample of, null for a thing of its own. */
    public UUID parentId() {
        return parentId;
    }

    /** The seized or preserved thing it is, null for none. */
    public UUID thingId() {
        return thingId;
    }

    public String label() {
        return label;
    }

    public String name() {
        return name;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public String unit() {
        return unit;
    }

    public String features() {
        return features;
    }

    public String holder() {
        return holder;
    }
}
