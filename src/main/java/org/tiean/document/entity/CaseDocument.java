package org.tiean.document.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.control.ProtectedBytesConverter;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * One document of one case (案件文书): draft, ordered to be sealed, sealed, served. What it was made of never
 * changes; a mistake is mended by a new document that supersedes it.
 */
@Entity
@Table(name = "document", schema = "tiean")
public class CaseDocument {

    /** Where a document stands. */
    public enum State {
        /** May still be thrown away. */
        DRAFT,
        /** Approved, numbered, waiting for the seal. */
        ORDERED,
        /** The sealed file exists; for kinds without a seal, the finished file. */
        SEALED,
        /** In the hands of the one it is meant for. */
        SERVED,
        /** Withdrawn with a reason. */
        VOID,
        /** Replaced by a later one. */
        SUPERSEDED
    }

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DocumentKind kind;

    private String number;

    @Column(nullable = false, updatable = false)
    private String title;

    /** Names the party, hence encrypted in the database. */
    @Convert(converter = ProtectedBytesConverter.class)
    @Column(nullable = false, updatable = false)
    private byte[] snapshot;

    @Column(name = "snapshot_digest", nullable = false, updatable = false)
    private String snapshotDigest;

    @Column(name = "template_version", nullable = false, updatable = false)
    private String templateVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "superseded_by")
    private UUID supersededBy;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "file_digest")
    private String fileDigest;

    @Column(name = "access_code_hash")
    private String accessCodeHash;

    /** In the clear only until it is printed. */
    @Column(name = "access_code")
    private ProtectedText accessCode;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private String signer;

    /** Drawn signatures it shows, by the SHA-256 of their files. */
    @ElementCollection
    @CollectionTable(name = "document_picture", schema = "tiean", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "digest")
    private Set<String> pictures = new HashSet<>();

    @Version
    private int version;

    protected CaseDocument() {
    }

    /**
     * A draft.
     *
     * @param partyId whom it concerns, or null where it concerns the case as such
     * @param source  what it is made of
     */
    public CaseDocument(UUID id, UUID caseId, UUID partyId, DocumentKind kind, DocumentSource source,
            Instant createdAt) {
        this.id = id;
        this.caseId = caseId;
        this.partyId = partyId;
        this.kind = kind;
        this.title = kind.title();
        this.snapshot = source.snapshot();
        this.snapshotDigest = source.digest();
        this.templateVersion = source.templateVersion();
        this.state = State.DRAFT;
        this.createdAt = createdAt;
    }

    /**
     * Approved: the snapshot stands, the sealing job may take it.
     *
     * @param number         the number printed in the snapshot, or null for a kind without one
     */
    public void ordered(String number) {
        mustBe(EnumSet.of(State.DRAFT));
        if (kind.numberWord().isPresent() && (number == null || number.isBlank())) {
            throw Refusal.invalid("document.number.missing", title);
        }
        this.number = number;
        this.state = State.ORDERED;
    }

    /**
     * The code with which its party opens the case (查询码) is printed on it; from then on only the hash is kept.
     *
     * @param hash what is kept of the code
     */
    public void opensWith(ProtectedText code, String hash) {
        mustBe(EnumSet.of(State.ORDERED));
        this.accessCode = code;
        this.accessCodeHash = hash;
    }

    /** Another code takes the place of the printed one, which opens nothing any more. */
    public void opensAnewWith(String hash) {
        if (!openable() || state == State.ORDERED) {
            throw Refusal.conflict("document.state", title, state.name());
        }
        this.accessCodeHash = hash;
    }

    /** Whether a code may open it: it is made, goes to a party, and was not withdrawn. */
    public boolean openable() {
        return partyId != null && number != null && kind.use() == DocumentKind.Use.SERVED
                && state != State.DRAFT && state != State.VOID;
    }

    /** The certificate of the one whose act ordered it signs it too. */
    public void signedBy(String username) {
        mustBe(EnumSet.of(State.ORDERED));
        this.signer = Objects.requireNonNull(username);
    }

    /** Login of the one whose certificate signs it. */
    public Optional<String> signer() {
        return Optional.ofNullable(signer);
    }

    /** Names the drawn signatures it shows, so that they are kept as long as it is. */
    public void shows(Set<String> digests) {
        mustBe(EnumSet.of(State.ORDERED));
        pictures.addAll(digests);
    }

    /**
     * The finished file is in the content store. Saying it twice with the same file changes nothing, so the
     * job may be repeated.
     *
     * @param digest SHA-256 of the sealed file
     */
    public void sealed(String digest, Instant at) {
        if (digest.equals(fileDigest)) {
            return;
        }
        mustBe(EnumSet.of(State.ORDERED));
        this.fileDigest = digest;
        this.sealedAt = at;
        this.accessCode = null;
        this.state = State.SEALED;
    }

    /** It reached the one it is meant for (处罚法 61). Only a sealed document can. */
    public void served() {
        if (state == State.DRAFT || state == State.ORDERED) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 59), "document.unsealed", title);
        }
        mustBe(EnumSet.of(State.SEALED));
        this.state = State.SERVED;
    }

    /** Withdrawn before it reached anybody, or from the public; a served one is only superseded or revoked by a new decision. */
    public void voided(String reason) {
        mustBe(EnumSet.of(State.DRAFT, State.ORDERED, State.SEALED));
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("document.void.reason");
        }
        this.voidReason = reason.strip();
        this.accessCode = null;
        this.state = State.VOID;
    }

    /** Replaced by a later document of the same case. */
    public void supersededBy(CaseDocument later) {
        mustBe(EnumSet.of(State.DRAFT, State.ORDERED, State.SEALED, State.SERVED));
        if (later.id.equals(id) || !later.caseId.equals(caseId)) {
            throw Refusal.invalid("document.superseded.other");
        }
        this.supersededBy = later.id;
        this.accessCode = null;
        this.state = State.SUPERSEDED;
    }

    private void mustBe(Set<State> allowed) {
        if (!allowed.contains(state)) {
            throw Refusal.conflict("document.state", title, state.name());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> partyId() {
        return Optional.ofNullable(partyId);
    }

    public DocumentKind kind() {
        return kind;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public String title() {
        return title;
    }

    /** What it was made of: canonical JSON bytes, its digest, and the template's version. */
    public DocumentSource source() {
        return new DocumentSource(snapshot, snapshotDigest, templateVersion);
    }

    public State state() {
        return state;
    }

    public Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** SHA-256 of the finished file in the content store. */
    public Optional<String> fileDigest() {
        return Optional.ofNullable(fileDigest);
    }

    public Optional<String> accessCodeHash() {
        return Optional.ofNullable(accessCodeHash);
    }

    /** The code to print; empty for a paper without one, and once it is printed. */
    public Optional<ProtectedText> accessCode() {
        return Optional.ofNullable(accessCode);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }
}
