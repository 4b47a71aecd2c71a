package org.tiean.seal.entity;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A signature kept beside what it is over.
 *
 * @param algorithm    as {@link java.security.Signature} names it: SHA256withRSA or SHA256withECDSA
 * @param certificates the signer's first
 */
public record DetachedSignature(String algorithm, byte[] signature, List<X509Certificate> certificates) {
}
