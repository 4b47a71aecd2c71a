package org.tiean.decision.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What became of a decision after it was made: corrected, changed or revoked by its organ, by who reviewed it or by a court.
 * The decision keeps its words; this stands beside it and takes effect on the day it reaches the party.
 */
@Entity
@Table(name = "decision_change", schema = "tiean")
public class DecisionChange {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeSource source;

    private String paper;

    private String reason;

    private String content;

    @Column(name = "fine_before_fen")
    private Money fineBefore;

    @Column(name = "fine_after_fen")
    private Money fineAfter;

    private boolean redo;

    private boolean procedural;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @OneToMany(mappedBy = "change", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ChangeLine> lines = new ArrayList<>();

    protected DecisionChange() {
    }

    private DecisionChange(DecisionView decision, ChangeKind kind, ChangeSource source, String reason) {
        this.id = UUID.randomUUID();
        this.caseId = decision.caseId();
        this.decisionId = decision.id();
        this.partyId = decision.partyId();
        this.kind = kind;
        this.source = source;
        this.reason = reason;
        this.fineBefore = decision.fine();
        this.fineAfter = kind.revokes() ? Money.ZERO : decision.fine();
    }

    /** By the organ itself; it takes effect once it is served. */
    public static DecisionChange own(DecisionView decision, DecideChange given, List<DecidedAmount> now, String by, LocalDate on) {
        DecisionChange change = new DecisionChange(decision, given.kind(), ChangeSource.OWN, given.reason());
        change.content = given.content();
        change.redo = given.redo();
        change.decidedBy = by;
        change.decidedOn = on;
        change.set(given.amounts(), now);
        return change;
    }

    /** By who reviewed it, on a paper of theirs. */
    public static DecisionChange ruled(DecisionView decision, RuledChange given, List<DecidedAmount> now, String by) {
        DecisionChange change = new DecisionChange(decision, given.kind(), given.source(), given.reason());
        change.paper = given.paper();
        change.redo = given.redo();
        change.procedural = given.procedural();
        change.decidedBy = by;
        change.decidedOn = given.decidedOn();
        change.set(given.amounts(), now);
        return change;
    }

    private void set(List<ChangedAmount> amounts, List<DecidedAmount> now) {
        if (kind != ChangeKind.CHANGE) {
            return;
        }
        Money after = Money.ZERO;
        for (DecidedAmount line : now) {
            Money left = amounts.stream().filter(one -> one.suspectedActId().equals(line.suspectedActId())).findFirst()
                    .map(ChangedAmount::amount).orElse(line.amount());
            lines.add(new ChangeLine(this, lines.size() + 1, line.suspectedActId(), line.amount(), left));
            after = after.plus(left);
        }
        if (amounts.stream().anyMatch(one -> now.stream().noneMatch(line -> line.suspectedActId().equals(one.suspectedActId())))) {
            throw Refusal.invalid("decision.change.other-act");
        }
        if (after.equals(fineBefore)) {
            throw Refusal.invalid("decision.change.nothing");
        }
        fineAfter = after;
    }

    /** The paper of the organ that says it. */
    public void documented(UUID document) {
        documentId = document;
    }

    /**
     * It reached the party.
     *
     * @throws Refusal 409 it did before
     */
    public void takeEffect(LocalDate day) {
        if (effectiveOn != null) {
            throw Refusal.conflict("decision.change.served");
        }
        effectiveOn = day;
    }

    public boolean isInEffect() {
        return effectiveOn != null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID partyId() {
        return partyId;
    }

    public ChangeKind kind() {
        return kind;
    }

    public ChangeSource source() {
        return source;
    }

    /** Number of the review decision or judgment; empty for the organ's own. */
    public Optional<String> paper() {
        return Optional.ofNullable(paper);
    }

    public String reason() {
        return reason;
    }

    /** Of a correction what it says instead. */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    public Money fineBefore() {
        return fineBefore;
    }

    public Money fineAfter() {
        return fineAfter;
    }

    /** Whether a new decision has to be made (重新作出). */
    public boolean isRedo() {
        return redo;
    }

    /** Whether it fell for its procedure only: then the same result is open to the new one (行政复议法64(2)). */
    public boolean isProcedural() {
        return procedural;
    }

    /** Login of the head who decided it, or of who entered what another organ decided. */
    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    /** Day on which it reached the party; empty before. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    public List<ChangeLine> lines() {
        return List.copyOf(lines);
    }
}
