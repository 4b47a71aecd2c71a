package org.tiean.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A sealed paper of an agency that belongs to no case (机关文书), such as a published power list: ordered, then sealed once. */
@Entity
@Table(name = "agency_document", schema = "tiean")
public class AgencyDocument {

    @Id
    private UUID id;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DocumentKind kind;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private byte[] snapshot;

    @Column(name = "snapshot_digest", nullable = false, updatable = false)
    private String snapshotDigest;

    @Column(name = "template_version", nullable = false, updatable = false)
    private String templateVersion;

    @Column(name = "file_digest")
    private String fileDigest;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Version
    private int version;

    protected AgencyDocument() {
    }

    /**
     * Ordered.
     *
     * @param subjectId what it is the paper of, e.g. the edition of a list; one paper of a kind each
     */
    public AgencyDocument(UUID agencyId, UUID subjectId, DocumentKind kind, String number, DocumentSource source, Instant at) {
        this.id = UUID.randomUUID();
        this.agencyId = Objects.requireNonNull(agencyId);
        this.subjectId = Objects.requireNonNull(subjectId);
        this.kind = Objects.requireNonNull(kind);
        this.number = Objects.requireNonNull(number);
        this.snapshot = source.snapshot();
        this.snapshotDigest = source.digest();
        this.templateVersion = source.templateVersion();
        this.createdAt = Objects.requireNonNull(at);
    }

    /** The sealed file is in the store; saying so again changes nothing. */
    public void sealed(String digest, Instant at) {
        if (fileDigest == null) {
            fileDigest = Objects.requireNonNull(digest);
            sealedAt = Objects.requireNonNull(at);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public DocumentSource source() {
        return new DocumentSource(snapshot, snapshotDigest, templateVersion);
    }

    public Optional<String> fileDigest() {
        return Optional.ofNullable(fileDigest);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }
}
