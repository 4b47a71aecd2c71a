package org.tiean.seal.control;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time stamp (可信时间戳, RFC 3161), on a signature or on a whole file.
 *
 * @param at        when the authority says it saw what it stamped
 * @param authority its certificate
 * @param fits      whether it is over this and unchanged
 * @param trusted   whether it comes from a time stamp authority trusted here
 */
record TimeStamp(Instant at, X509Certificate authority, boolean fits, boolean trusted) {

    /** The stamp on a signature; null if there is none that can be read. */
    static TimeStamp on(Envelope signature, TrustAnchors anchors) throws IOException, GeneralSecurityException {
        ASN1Encodable token = signature.unsigned(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return token == null ? null : over(token.toASN1Primitive().getEncoded(), signature.signer().getSignature(), anchors);
    }

    /** A stamp over bytes; null if it cannot be read. */
    static TimeStamp over(byte[] encoded, byte[] stamped, TrustAnchors anchors) throws IOException, GeneralSecurityException {
        return over(encoded, algorithm -> MessageDigest.getInstance(algorithm, Envelope.PROVIDER).digest(stamped), anchors);
    }

    /** What was stamped, as its digest. */
    interface Stamped {
        byte[] digest(String algorithm) throws IOException, GeneralSecurityException;
    }

    /** A stamp over what is not held in memory; null if it cannot be read. */
    static TimeStamp over(byte[] encoded, Stamped stamped, TrustAnchors anchors) throws IOException, GeneralSecurityException {
        try {
            CMSSignedData cms = new CMSSignedData(encoded);
            TimeStampToken stamp = new TimeStampToken(cms);
            Instant at = stamp.getTimeStampInfo().getGenTime().toInstant();
            Envelope authority = new Envelope(cms);
            List<X509Certificate> path = authority.path(anchors, at);
            String algorithm = new DefaultAlgorithmNameFinder().getAlgorithmName(stamp.getTimeStampInfo().getHashAlgorithm());
            boolean fits = MessageDigest.isEqual(stamp.getTimeStampInfo().getMessageImprintDigest(), stamped.digest(algorithm))
                    && authority.fits() && authority.isTidy(encoded, path, 0);
            return new TimeStamp(at, authority.certificate(), fits, !path.isEmpty() && mayStamp(authority.certificate()));
        } catch (CMSException | TSPException e) {
            return null;
        }
    }

    boolean sound() {
        return fits && trusted;
    }

    private static boolean mayStamp(X509Certificate certificate) throws GeneralSecurityException {
        List<String> purposes = certificate.getExtendedKeyUsage();
        return purposes != null && purposes.equals(List.of(KeyPurposeId.id_kp_timeStamping.getId()));
    }
}
