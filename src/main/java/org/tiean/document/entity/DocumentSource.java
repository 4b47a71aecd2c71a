package org.tiean.document.entity;

import java.util.Arrays;
import java.util.Objects;

/**
 * What a document was made of.
 *
 * @param snapshot        canonical JSON (RFC 8785), UTF-8, exactly as written
 * @param digest          SHA-256 of those bytes, 64 hexadecimal figures
 * @param templateVersion SHA-256 of the files of its template
 */
public record DocumentSource(byte[] snapshot, String digest, String templateVersion) {

    public DocumentSource {
        snapshot = snapshot.clone();
        Objects.requireNonNull(digest);
        Objects.requireNonNull(templateVersion);
    }

    @Override
    public byte[] snapshot() {
        return snapshot.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSource that && Arrays.equals(snapshot, that.snapshot)
                && digest.equals(that.digest) && templateVersion.equals(that.templateVersion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digest, templateVersion);
    }

    @Override
    public String toString() {
        return digest;
    }
}
