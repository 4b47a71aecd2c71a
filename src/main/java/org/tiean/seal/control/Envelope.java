package org.tiean.seal.control;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * One CMS signature: of the agency over the PDF, or of the time stamp authority over its token.
 *
 * <p>A signature does not protect everything it travels with: versions, lists of algorithms, certificates
 * nobody needs. {@link #isTidy} therefore asks that there be nothing in it that does not take part in the
 * proof, so that no byte of it can change unnoticed.
 */
final class Envelope {

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final CMSSignedData cms;
    private final SignerInformation signer;
    private final X509Certificate certificate;
    private final List<X509Certificate> certificates;

    /** @throws CMSException if it has not exactly one signer whose certificate it brings along */
    Envelope(CMSSignedData cms) throws CMSException, GeneralSecurityException {
        this.cms = cms;
        if (cms.getSignerInfos().size() != 1) {
            throw new CMSException("one signer expected");
        }
        signer = cms.getSignerInfos().iterator().next();
        certificates = new ArrayList<>();
        X509Certificate own = null;
        for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
            X509Certificate one = new JcaX509CertificateConverter().getCertificate(holder);
            certificates.add(one);
            if (own == null && signer.getSID().match(holder)) {
                own = one;
            }
        }
        if (own == null) {
            throw new CMSException("the signer's certificate is not there");
        }
        certificate = own;
    }

    SignerInformation signer() {
        return signer;
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** The way from the signer to an anchor at an instant, empty if there is none. */
    List<X509Certificate> path(TrustAnchors anchors, Instant when) {
        return anchors.path(certificate, certificates, when);
    }

    /** Whether the signature fits the content, and names this certificate and a digest still thought safe. */
    boolean fits() throws CMSException, GeneralSecurityException {
        String digest = new DefaultAlgorithmNameFinder().getAlgorithmName(signer.getDigestAlgorithmID());
        if (!List.of("SHA256", "SHA384", "SHA512").contains(digest.replace("-", "")) || !namesItsCertificate()) {
            return false;
        }
        try {
            // by key, not certificate: validity is a question of the path at the stamp's time
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER)
                    .build(certificate.getPublicKey()));
        } catch (OperatorCreationException e) {
            return false;
        }
    }

    /**
     * Whether nothing is in it that does not take part in the proof: written again from the parts that do, in
     * the one form the standards give them, it is the same bytes.
     *
     * @param encoded  the bytes it was read from
     * @param path     from the signer to its anchor; empty if unknown, then certificates are not looked at
     * @param unsigned how many unsigned attributes are expected
     */
    boolean isTidy(byte[] encoded, List<X509Certificate> path, int unsigned) throws IOException {
        SignedData data = SignedData.getInstance(cms.toASN1Structure().getContent());
        AttributeTable loose = signer.getUnsignedAttributes();
        return Arrays.equals(writtenAgain(data), encoded)
                && isPlain(signer.toASN1Structure().getDigestAlgorithm())
                && isPlain(signer.toASN1Structure().getDigestEncryptionAlgorithm())
                && (loose == null ? 0 : loose.size()) == unsigned
                && (path.isEmpty() || path.containsAll(certificates));
    }

    private byte[] writtenAgain(SignedData data) throws IOException {
        SignerInfo info = signer.toASN1Structure();
        SignerInfo signerAgain = new SignerInfo(info.getSID(), info.getDigestAlgorithm(),
                info.getAuthenticatedAttributes(), info.getDigestEncryptionAlgorithm(),
                new DEROctetString(info.getEncryptedDigest().getOctets()), info.getUnauthenticatedAttributes());
        ASN1Encodable content = data.getEncapContentInfo().getContent();
        ContentInfo contentAgain = new ContentInfo(data.getEncapContentInfo().getContentType(),
                content == null ? null : new DEROctetString(ASN1OctetString.getInstance(content).getOctets()));
        SignedData again = new SignedData(new DERSet(info.getDigestAlgorithm()), contentAgain,
                data.getCertificates(), null, new DERSet(signerAgain));
        return new ContentInfo(CMSObjectIdentifiers.signedData, again).getEncoded(ASN1Encoding.DL);
    }

    /** No parameters, except with RSA-PSS, where the verification itself reads them. */
    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters().toASN1Primitive())
                || PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm.getAlgorithm());
    }

    /** The value of an unsigned attribute that stands there once with one value; null otherwise. */
    ASN1Encodable unsigned(ASN1ObjectIdentifier name) {
        AttributeTable loose = signer.getUnsignedAttributes();
        if (loose == null || loose.getAll(name).size() != 1) {
            return null;
        }
        Attribute found = loose.get(name);
        return found.getAttrValues().size() == 1 ? found.getAttrValues().getObjectAt(0) : null;
    }

    /** ETSI EN 319 122: the signed attributes name the certificate, so that no other can be put in its place. */
    private boolean namesItsCertificate() throws GeneralSecurityException {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute named = signed == null ? null : signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null || named.getAttrValues().size() != 1) {
            return false;
        }
        ESSCertIDv2 id = SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts()[0];
        String algorithm = new DefaultAlgorithmNameFinder().getAlgorithmName(id.getHashAlgorithm());
        return MessageDigest.isEqual(id.getCertHash(),
                MessageDigest.getInstance(algorithm, PROVIDER).digest(certificate.getEncoded()));
    }
}
