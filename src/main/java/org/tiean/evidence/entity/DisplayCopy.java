package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Stored;

/** A copy of a picture for showing (展示副本). It names the original by its content, which stays untouched. */
@Entity
@Table(name = "display_copy")
public class DisplayCopy {

    /** What it is for. */
    public enum Kind {
        /** In lists. */
        THUMBNAIL,
        /** On a screen. */
        SCREEN,
        /** With marks drawn on it by an act. */
        MARKED,
        /** With parts covered by an act, for those who may not see them. */
        REDACTED
    }

    /** A picture as it was drawn and stored. */
    public record Drawn(Stored stored, int width, int height) {
    }

    @Id
    private UUID id;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "of_sha256")
    private String ofSha256;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String sha256;

    @Column(name = "byte_size")
    private long size;

    private int width;

    private int height;

    private String note;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DisplayCopy() {
    }

    /** @param note what marks or covers are for, null for a copy that shows the whole */
    public DisplayCopy(UUID id, EvidenceItem of, Kind kind, Drawn drawn, String note, String madeBy, Instant madeAt) {
        this.id = id;
        this.evidenceId = of.id();
        this.ofSha256 = of.file().orElseThrow().sha256();
        this.kind = kind;
        this.sha256 = drawn.stored().sha256();
        this.size = drawn.stored().size();
        this.width = drawn.width();
        this.height = drawn.height();
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public UUID id() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public Kind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }
}
