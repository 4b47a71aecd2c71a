package org.tiean.seal.entity;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * A signature kept beside what it is over.
 *
 * @param algorithm    as {@link java.security.Signature} names it: SHA256withRSA or SHA256withECDSA
 * @param certificates the signer's first
 */
public record DetachedSignature(String algorithm, byte[] signature, List<X509Certificate> certificates) {

    /** The certificates as PEM. */
    public String pem() {
        StringBuilder pem = new StringBuilder();
        Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        try {
            for (X509Certificate one : certificates) {
                pem.append("-----BEGIN CERTIFICATE-----\n").append(lines.encodeToString(one.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return pem.toString();
    }
}
