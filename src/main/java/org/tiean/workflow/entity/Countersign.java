package org.tiean.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A further signer of an approval (加签), with what was said (会签意见). Answered or taken back it is never changed again. */
@Entity
@Table(name = "countersign")
public class Countersign {

    /** Where it stands. */
    public enum Standing {
        /** 等候会签. */
        ASKED,
        /** 同意. */
        AGREED,
        /** 不同意. */
        DISAGREED,
        /** 已撤销. */
        REMOVED
    }

    /** Who acts: login, and the name as it is shown. */
    public record Person(String username, String name) {
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private String step;

    private String signer;

    @Column(name = "signer_name")
    private String signerName;

    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean agrees;

    private String words;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removal_reason")
    private String removalReason;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Countersign() {
    }

    public Countersign(UUID caseId, RequestCountersign asked, Person signer, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.step = asked.step();
        this.reason = asked.reason();
        this.signer = signer.username();
        this.signerName = signer.name();
        this.askedBy = by.username();
        this.askedByName = by.name();
        this.askedAt = at;
    }

    /** @throws Refusal 403 somebody else was asked, 409 answered or taken back before */
    public void answer(GiveCountersign given, String by, Instant at) {
        if (!signer.equals(by)) {
            throw Refusal.forbidden("workflow.countersign.not-yours");
        }
        requireOpen();
        agrees = given.answer() == GiveCountersign.Answer.AGREED;
        words = given.words();
        answeredAt = at;
    }

    /** @throws Refusal 409 answered or taken back before: an opinion that was given stays */
    public void remove(RemoveCountersign given, String by, Instant at) {
        requireOpen();
        removedBy = by;
        removalReason = given.reason();
        removedAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("workflow.countersign.over");
        }
    }

    public boolean isOpen() {
        return answeredAt == null && removedAt == null;
    }

    public Standing standing() {
        if (removedAt != null) {
            return Standing.REMOVED;
        }
        return agrees == null ? Standing.ASKED : agrees ? Standing.AGREED : Standing.DISAGREED;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String step() {
        return step;
    }

    public String signer() {
        return signer;
    }

    public String signerName() {
        return signerName;
    }

    public String askedByName() {
        return askedByName;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> removalReason() {
        return Optional.ofNullable(removalReason);
    }
}
