package org.tiean.dossier.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A volume of a file as one sealed PDF (案卷): ordered by an act, bound and sealed by a job, kept by its hash. */
@Entity
@Table(name = "dossier_volume")
public class DossierVolume {

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
    private Volume volume;

    private String purpose;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String sha256;

    private Integer pages;

    private Integer attached;

    @Column(name = "broken_file")
    private String brokenFile;

    protected DossierVolume() {
    }

    public DossierVolume(UUID caseId, MakeVolume given, String madeBy, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.volume = given.volume();
        this.purpose = given.purpose();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.state = State.ORDERED;
    }

    /**
     * It is bound and sealed.
     *
     * @param pageCount of the content, cover and catalogue not counted; 0 for a volume in which there is nothing
     * @param originals attached unchanged
     */
    public void ready(String digest, int pageCount, int originals) {
        this.state = State.READY;
        this.sha256 = digest;
        this.pages = pageCount;
        this.attached = originals;
    }

    /** It cannot be made: this file of the case is missing or changed. */
    public void failed(String title) {
        this.state = State.FAILED;
        this.brokenFile = title;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Volume volume() {
        return volume;
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

    /** Hash of the sealed file; empty until it is ready. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** Pages of the content; 0 until it is ready. */
    public int pages() {
        return pages == null ? 0 : pages;
    }

    /** Signed originals attached; 0 until it is ready. */
    public int attached() {
        return attached == null ? 0 : attached;
    }

    /** What is missing or changed, where it failed. */
    public Optional<String> brokenFile() {
        return Optional.ofNullable(brokenFile);
    }
}
