package org.tiean.dossier.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An evidence package (证据包): ordered by an act, made by a job, written as often as it is asked for, always with the same
 * content.
 */
@Entity
@Table(name = "evidence_package")
public class EvidencePackage {

    /** How far it is. */
    public enum State {
        ORDERED, READY,
        /** A file of the case is missing or is no longer the one that was recorded. */
        FAILED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    @Column(name = "party_id")
    private UUID partyId;

    private String purpose;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private Long entries;

    @Column(name = "tree_size")
    private Long treeSize;

    @Column(name = "withheld_files")
    private Integer withheldFiles;

    @Column(name = "broken_file")
    private String brokenFile;

    @ElementCollection
    @CollectionTable(name = "evidence_package_file", joinColumns = @JoinColumn(name = "package_id"))
    @OrderColumn(name = "position")
    private List<PackageFile> files = new ArrayList<>();

    protected EvidencePackage() {
    }

    public EvidencePackage(UUID caseId, MakePackage given, String madeBy, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.edition = given.edition();
        this.partyId = given.partyId();
        this.purpose = given.purpose();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.state = State.ORDERED;
    }

    /**
     * It can be written.
     *
     * @param entries  up to which entry of the record; it is in the log's tree
     * @param treeSize of the head of the log that goes with it
     */
    public void ready(long entries, long treeSize, List<PackageFile> found, int withheld) {
        this.state = State.READY;
        this.entries = entries;
        this.treeSize = treeSize;
        this.withheldFiles = withheld;
        this.files.addAll(found);
    }

    /** It cannot be made: this file of the case is missing or changed. */
    public void failed(String path) {
        this.state = State.FAILED;
        this.brokenFile = path;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Edition edition() {
        return edition;
    }

    /** Whose edition; empty for the full one. */
    public Optional<UUID> partyId() {
        return Optional.ofNullable(partyId);
    }

    public String purpose() {
        return purpose;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public State state() {
        return state;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /** Up to which entry of the record; 0 before it is ready. */
    public long entries() {
        return entries == null ? 0 : entries;
    }

    /** Size of the log's tree; 0 before it is ready. */
    public long treeSize() {
        return treeSize == null ? 0 : treeSize;
    }

    /** Files of the case that this edition leaves out. */
    public int withheldFiles() {
        return withheldFiles == null ? 0 : withheldFiles;
    }

    /** The file that is missing or changed, where it failed. */
    public Optional<String> brokenFile() {
        return Optional.ofNullable(brokenFile);
    }

    public List<PackageFile> files() {
        return List.copyOf(files);
    }
}
