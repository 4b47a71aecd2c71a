package org.tiean.seal.control;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.tiean.kernel.entity.Refusal;
import org.tiean.seal.entity.DetachedSignature;
import org.tiean.seal.entity.StampedTime;

/** Signatures and time stamps kept beside what they are over. */
public final class Detached {

    private Detached() {
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#sign}. */
    public static DetachedSignature sign(KeyRing.SealKey key, byte[] content) {
        String algorithm = key.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        try {
            Signature signer = key.provider() == null ? Signature.getInstance(algorithm)
                    : Signature.getInstance(algorithm, key.provider());
            signer.initSign(key.key());
            signer.update(content);
            List<X509Certificate> chain = Arrays.stream(key.chain()).map((Certificate one) -> (X509Certificate) one).toList();
            return new DetachedSignature(algorithm, signer.sign(), chain);
        } catch (GeneralSecurityException e) {
            throw because(Refusal.conflict("seal.failed"), e);
        }
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#stamp}. */
    public static StampedTime stamp(String authority, byte[] content) {
        try {
            byte[] imprint = MessageDigest.getInstance("SHA-256").digest(content);
            byte[] token = new TimeStampClient(authority).getTimeStampToken(imprint);
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
            if (!MessageDigest.isEqual(imprint, read.getTimeStampInfo().getMessageImprintDigest())) {
                throw Refusal.conflict("seal.time-stamp.unreachable");
            }
            // asked for in DER, since many authorities answer with lengths left open; the signature does not cover how it is coded
            return new StampedTime(read.toCMSSignedData().toASN1Structure().getEncoded(ASN1Encoding.DER), read.getTimeStampInfo().getGenTime().toInstant());
        } catch (GeneralSecurityException | CMSException | TSPException | IOException e) {
            throw because(Refusal.conflict("seal.time-stamp.unreachable"), e);
        }
    }

    private static Refusal because(Refusal refusal, Exception cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
