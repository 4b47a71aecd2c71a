package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The file of a piece of evidence, named by its content. */
@Embeddable
public class KeptFile {

    private String sha256;

    @Column(name = "byte_size")
    private Long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private String name;

    protected KeptFile() {
    }

    public KeptFile(Upload upload) {
        this.sha256 = upload.sha256();
        this.size = upload.size();
        this.mediaType = upload.mediaType();
        this.name = upload.fileName();
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

    public boolean isSound() {
        return mediaType.startsWith("audio/");
    }

    /** As its sender called it. */
    public String name() {
        return name;
    }
}
