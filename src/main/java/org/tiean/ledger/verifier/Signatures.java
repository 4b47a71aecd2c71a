package org.tiean.ledger.verifier;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signatures beside the bytes they are over, and time stamps. Who is behind a certificate is the reader's to compare. */
final class Signatures {

    /** What a time stamp says. */
    record Stamp(String time, String authority, String fingerprint) {
    }

    private static final Pattern PEM = Pattern.compile("-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----");
    private static final Map<String, String> DIGESTS = Map.of("2.16.840.1.101.3.4.2.1", "SHA-256", "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";

    private static final String COMMON_NAME = "2.5.4.3";
    private static final int ISSUER = 2;
    private static final int SUBJECT = 4;

    private Signatures() {
    }

    /** The first certificate of a PEM file; null if there is none that can be read. */
    static X509Certificate first(byte[] pem) {
        Matcher found = PEM.matcher(new String(pem, StandardCharsets.ISO_8859_1));
        try {
            return found.find() ? certificate(Base64.getMimeDecoder().decode(found.group(1))) : null;
        } catch (CertificateException | IllegalArgumentException e) {
            return null;
        }
    }

    private static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    /** The common names of its subject. */
    static String subject(X509Certificate certificate) {
        try {
            List<String> names = new ArrayList<>();
            for (Der set : name(certificate, SUBJECT).children()) {
                for (Der pair : set.children()) {
                    if (pair.child(0).oid().equals(COMMON_NAME)) {
                        names.add(new String(pair.child(1).content(), StandardCharsets.UTF_8));
                    }
                }
            }
            return String.join(", ", names);
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Issuer or subject as the certificate writes it; counted without the version, which a certificate may leave out. */
    private static Der name(X509Certificate certificate, int place) throws CertificateException {
        List<Der> parts = Der.of(certificate.getTBSCertificate()).as(0x30).children();
        return parts.get(parts.get(0).tag() == 0xa0 ? place + 1 : place).as(0x30);
    }

    /** SHA-256 of its DER. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return Bytes.hex(Bytes.sha256(certificate.getEncoded()));
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static boolean verifies(X509Certificate signer, byte[] content, byte[] signature) {
        return verifies(signer, "SHA-256", content, signature);
    }

    private static boolean verifies(X509Certificate signer, String digest, byte[] content, byte[] signature) {
        String key = signer.getPublicKey().getAlgorithm();
        try {
            Signature verifier = Signature.getInstance(digest.replace("-", "") + "with" + (key.equals("EC") ? "ECDSA" : key));
            verifier.initVerify(signer.getPublicKey());
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** What the token says about these bytes; null if it is no sound time stamp over them. */
    static Stamp stamp(byte[] token, byte[] content) {
        try {
            Der contentInfo = Der.of(token).as(0x30);
            Der.require(contentInfo.child(0).oid().equals(SIGNED_DATA));
            List<Der> signedData = contentInfo.child(1).as(0xa0).child(0).as(0x30).children();
            Der encapsulated = signedData.get(2).as(0x30);
            Der.require(encapsulated.child(0).oid().equals(TST_INFO));
            byte[] info = encapsulated.child(1).as(0xa0).child(0).as(4).content();
            Der signer = signedData.get(signedData.size() - 1).as(0x31).child(0).as(0x30);
            X509Certificate authority = named(signer.child(1).as(0x30), signedData.get(3).as(0xa0));
            String digest = DIGESTS.get(signer.child(2).child(0).oid());
            Der attributes = signer.child(3).as(0xa0);
            Der.require(digest != null && authority != null
                    && Arrays.equals(attribute(attributes, CONTENT_TYPE).encoded(), encapsulated.child(0).encoded())
                    && Arrays.equals(attribute(attributes, MESSAGE_DIGEST).as(4).content(), MessageDigest.getInstance(digest).digest(info)));
            byte[] signed = attributes.encoded();
            signed[0] = 0x31;
            Der.require(verifies(authority, digest, signed, signer.child(5).as(4).content()));
            List<Der> tst = Der.of(info).as(0x30).children();
            Der imprint = tst.get(2).as(0x30);
            String imprinted = DIGESTS.get(imprint.child(0).as(0x30).child(0).oid());
            Der.require("SHA-256".equals(imprinted) && Arrays.equals(imprint.child(1).as(4).content(), Bytes.sha256(content)));
            return new Stamp(time(new String(tst.get(4).as(0x18).content(), StandardCharsets.US_ASCII)),
                    subject(authority), fingerprint(authority));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | GeneralSecurityException e) {
            return null;
        }
    }

    private static Der attribute(Der attributes, String oid) {
        return attributes.children().stream().filter(one -> one.as(0x30).child(0).oid().equals(oid)).findFirst()
                .orElseThrow(IllegalArgumentException::new).child(1).as(0x31).child(0);
    }

    /** The certificate in the token that issuer and serial number name. */
    private static X509Certificate named(Der issuerAndSerial, Der certificates) throws CertificateException {
        byte[] issuer = issuerAndSerial.child(0).encoded();
        BigInteger serial = new BigInteger(issuerAndSerial.child(1).as(2).content());
        for (Der one : certificates.children()) {
            X509Certificate certificate = certificate(one.as(0x30).encoded());
            if (certificate.getSerialNumber().equals(serial) && Arrays.equals(name(certificate, ISSUER).encoded(), issuer)) {
                return certificate;
            }
        }
        return null;
    }

    /** {@code 20260302040000.5Z} as {@code 2026-03-02T04:00:00.5Z}. */
    private static String time(String generalized) {
        Der.require(generalized.matches("\\d{14}(\\.\\d+)?Z"));
        return generalized.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3T$4:$5:$6");
    }
}
