package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The portrait of an officer as everybody sees it beside the certificate (执法人员照片, 行政处罚法39). */
@Entity
@Table(name = "officer_photo")
public class OfficerPhoto {

    @Id
    @Column(name = "officer_id")
    private UUID officerId;

    @Column(nullable = false)
    private byte[] jpeg;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "kept_by", nullable = false)
    private String keptBy;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    @Version
    private int version;

    protected OfficerPhoto() {
    }

    public OfficerPhoto(UUID officerId) {
        this.officerId = officerId;
    }

    /** @param portrait as {@link org.tiean.authority.control.Portrait} drew it */
    public void keep(byte[] portrait, String hash, String by, Instant at) {
        this.jpeg = portrait.clone();
        this.sha256 = hash;
        this.keptBy = by;
        this.keptAt = at;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
