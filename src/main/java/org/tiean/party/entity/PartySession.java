package org.tiean.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.document.entity.CaseDocument;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.entity.ProtectedText;

/** A party in its room, from number and code until it leaves or is idle too long. Bound to the paper it came in with. */
@Entity
@Table(name = "party_session")
public class PartySession {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    private ProtectedText address;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PartySession() {
    }

    /**
     * @param tokenHash SHA-256 of what the browser holds
     * @param address   whence it came
     */
    public PartySession(CaseDocument paper, String tokenHash, ProtectedText address, Instant at) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.documentId = paper.id();
        this.caseId = paper.caseId();
        this.partyId = paper.partyId().orElseThrow();
        this.address = address;
        this.openedAt = at;
        this.seenAt = at;
    }

    /** Whether it still stands. */
    public boolean isOpen(Instant now, Duration idle, Duration longest) {
        return endedAt == null && now.isBefore(seenAt.plus(idle)) && now.isBefore(openedAt.plus(longest));
    }

    /** Whoever sits there proved who it is; holds as long as the session. */
    public void proven(Instant at) {
        provenAt = at;
    }

    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    /** Who acts. */
    public Visitor visitor() {
        return new Visitor(provenAt == null ? Visitor.Kind.PARTY_BY_CODE : Visitor.Kind.PARTY_IDENTIFIED, caseId, partyId);
    }

    public UUID id() {
        return id;
    }

    /** When somebody was there last, to half a minute. */
    public Instant seenAt() {
        return seenAt;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public Optional<Instant> provenAt() {
        return Optional.ofNullable(provenAt);
    }
}
