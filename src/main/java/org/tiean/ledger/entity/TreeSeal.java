package org.tiean.ledger.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What makes a head of the log one that its maker cannot take back.
 *
 * @param algorithm    SHA256withRSA or SHA256withECDSA
 * @param signature    over the head's canonical bytes; ECDSA in DER
 * @param certificates PEM, the signer's first
 * @param stamp        time stamp token (RFC 3161) over the same bytes
 * @param stampedAt    what the time stamp authority says
 */
public record TreeSeal(String algorithm, byte[] signature, String certificates, byte[] stamp, Instant stampedAt)
        implements Serializable {
}
