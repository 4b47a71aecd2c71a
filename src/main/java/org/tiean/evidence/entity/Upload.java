package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** A file that came in and waits for the act that names it (待用文件); only who sent it may name it. */
@Entity
@Table(name = "upload")
public class Upload {

    @Id
    private UUID id;

    private String username;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "byte_size")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Upload() {
    }

    public Upload(UUID id, String username, String fileName, Stored stored, FileKind kind, Instant uploadedAt) {
        this.id = id;
        this.username = username;
        this.fileName = fileName;
        this.sha256 = stored.sha256();
        this.size = stored.size();
        this.mediaType = kind.mediaType();
        this.uploadedAt = uploadedAt;
    }

    /**
     * The same upload sent again changes nothing.
     *
     * @throws Refusal 409 if the id was used for another file or by somebody else
     */
    public Upload same(String sender, Stored stored) {
        if (!username.equals(sender) || !sha256.equals(stored.sha256())) {
            throw Refusal.conflict("evidence.upload.id-reused");
        }
        return this;
    }

    public UUID id() {
        return id;
    }

    public boolean isOf(String sender) {
        return username.equals(sender);
    }

    public String fileName() {
        return fileName;
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
}
