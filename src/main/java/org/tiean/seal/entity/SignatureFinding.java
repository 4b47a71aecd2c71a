package org.tiean.seal.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was found about one signature.
 *
 * @param field               name of its field
 * @param signer              common name in the signer's certificate; null where none could be read
 * @param claimedAt           when the signer says it was made; null where not said
 * @param signedAt            when the time stamp says it existed; null unless {@code timeStampOk}
 * @param coversWholeDocument whether nothing follows what it signed
 * @param integrityOk         whether what it signed, and its own envelope, are unchanged
 * @param trusted             whether the signer's certificate led to an anchor at the stamp's time
 * @param timeStampOk         whether the time stamp fits this signature and comes from a trusted authority
 * @param revoked             whether the authority's list says that the certificate had been revoked by then
 * @param documentStamp       whether it is no seal but a time stamp over the whole file (文档时间戳, PAdES B-LTA)
 */
public record SignatureFinding(String field, String signer, Instant claimedAt, Instant signedAt,
        boolean coversWholeDocument, boolean integrityOk, boolean trusted, boolean timeStampOk,
        boolean revoked, boolean documentStamp)
        implements Serializable {

    /** Whether the signature itself stands; what was added later is told by {@link #coversWholeDocument}. */
    public boolean stands() {
        return integrityOk && trusted && timeStampOk;
    }

    /** Whether a person signed, not an agency. */
    public boolean isPersonal() {
        return field.startsWith("sign-") && !documentStamp;
    }

    /** Of a signature that cannot be read. */
    public static SignatureFinding unreadable(String field) {
        return new SignatureFinding(field, null, null, null, false, false, false, false, false, false);
    }
}
