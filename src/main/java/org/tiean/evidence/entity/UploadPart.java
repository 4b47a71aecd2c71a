package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A file of which a part has come so far (未传完的文件); only who began it may go on. */
@Entity
@Table(name = "upload_part")
public class UploadPart {

    @Id
    private UUID id;

    private String username;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "byte_size")
    private long size;

    private String sha256;

    private long received;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "last_at")
    private Instant lastAt;

    protected UploadPart() {
    }

    public UploadPart(BeginUpload given, String username, Instant begunAt) {
        this.id = given.id();
        this.username = username;
        this.fileName = given.fileName();
        this.size = given.size();
        this.sha256 = given.sha256();
        this.begunAt = begunAt;
        this.lastAt = begunAt;
    }

    /**
     * The same beginning again changes nothing.
     *
     * @throws Refusal 409 if the id was used for another file or by somebody else
     */
    public UploadPart same(BeginUpload given, String sender) {
        if (!isOf(sender) || size != given.size() || !fileName.equals(given.fileName())) {
            throw Refusal.conflict("evidence.upload.id-reused");
        }
        return this;
    }

    /** That many bytes count now. */
    public void reached(long bytes, Instant at) {
        received = bytes;
        lastAt = at;
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

    /** Bytes it will have. */
    public long size() {
        return size;
    }

    /** Bytes that count so far. */
    public long received() {
        return received;
    }

    /** Whether nothing is missing any more. */
    public boolean isWhole() {
        return received == size;
    }

    /** Its SHA-256 as its sender announced it. */
    public Optional<String> announced() {
        return Optional.ofNullable(sha256);
    }
}
