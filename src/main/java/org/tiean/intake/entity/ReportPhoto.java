package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.tiean.evidence.entity.TakenPhoto;

/** A picture that came with a report, named by its content. */
@Embeddable
public class ReportPhoto {

    private String sha256;

    @Column(name = "byte_size")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "copy_sha256")
    private String copySha256;

    protected ReportPhoto() {
    }

    public ReportPhoto(TakenPhoto taken) {
        this.sha256 = taken.sha256();
        this.size = taken.size();
        this.mediaType = taken.mediaType();
        this.copySha256 = taken.copySha256();
    }

    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A copy without what the camera wrote into it, as JPEG; empty where none could be drawn. */
    public Optional<String> copySha256() {
        return Optional.ofNullable(copySha256);
    }
}
