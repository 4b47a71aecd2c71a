package org.tiean.dossier.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A document or a piece of evidence in a package, as it was found whole when the package was made. */
@Embeddable
public class PackageFile {

    private String path;

    private String sha256;

    @Column(name = "byte_size")
    private long size;

    private long crc;

    protected PackageFile() {
    }

    /** @param crc CRC-32, as the ZIP file names it */
    public PackageFile(String path, String sha256, long size, long crc) {
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
        this.crc = crc;
    }

    public String path() {
        return path;
    }

    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    public long crc() {
        return crc;
    }
}
