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
 * The time stamp (可信时间戳, RFC 3161) on a signature.
 *
 * @param at    when the authority says it saw the signature
 * @param sound whether it is over this signature, unchanged, and from a time stamp authority trusted here
 */
record TimeStamp(Instant at, boolean sound) {

    /** The stamp on a signature; null if there is none that can be read. */
    static TimeStamp on(Envelope signature, TrustAnchors anchors) throws IOException, GeneralSecurityException {
        ASN1Encodable token = signature.unsigned(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (token == null) {
            return null;
        }
        try {
            byte[] encoded = token.toASN1Primitive().getEncoded();
            CMSSignedData cms = new CMSSignedData(encoded);
            TimeStampToken stamp = new TimeStampToken(cms);
            Instant at = stamp.getTimeStampInfo().getGenTime().toInstant();
            Envelope authority = new Envelope(cms);
            List<X509Certificate> path = authority.path(anchors, at);
            boolean sound = imprintFits(stamp, signature.signer().getSignature())
                    && authority.fits() && mayStamp(authority.certificate())
                    && !path.isEmpty() && authority.isTidy(encoded, path, 0);
            return new TimeStamp(at, sound);
        } catch (CMSException | TSPException e) {
            return null;
        }
    }

    private static boolean imprintFits(TimeStampToken stamp, byte[] signature) throws GeneralSecurityException {
        String algorithm = new DefaultAlgorithmNameFinder().getAlgorithmName(stamp.getTimeStampInfo().getHashAlgorithm());
        return MessageDigest.isEqual(stamp.getTimeStampInfo().getMessageImprintDigest(),
                MessageDigest.getInstance(algorithm, Envelope.PROVIDER).digest(signature));
    }

    private static boolean mayStamp(X509Certificate certificate) throws GeneralSecurityException {
        List<String> purposes = certificate.getExtendedKeyUsage();
        return purposes != null && purposes.equals(List.of(KeyPurposeId.id_kp_timeStamping.getId()));
    }
}
