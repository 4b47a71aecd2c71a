package org.tiean.deploy.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority for demonstration: every subject says 演示, and nobody outside this machine trusts it.
 * It is made once, begins before the demo's oldest case and never needs renewal; the root's private key is thrown
 * away as soon as the seals, the time stamp certificate and a list of revoked certificates that names none are signed.
 */
final class DemoAuthority {

    /** Alias in the seal keystore and name on the seal, one per agency of the demo. */
    static final Map<String, String> AGENCIES = new LinkedHashMap<>();

    static {
        AGENCIES.put("sfs-zf", "示范市综合行政执法局");
        AGENCIES.put("ybq-zf", "示范市样板区综合行政执法局");
        AGENCIES.put("xhz", "虚构镇人民政府");
    }

    /** Alias of the key that signs the heads of the record's log: the default of tiean.log.key. */
    private static final String RECORD_LOG = "record-log";

    private static final Date FROM = Date.from(Instant.parse("2025-01-01T00:00:00Z"));
    private static final Date TO = Date.from(Instant.parse("2075-01-01T00:00:00Z"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Secrets secrets;
    private final List<DemoAccounts.Account> people;

    /** @param people who gets a certificate of their own */
    DemoAuthority(Path data, Secrets secrets, List<DemoAccounts.Account> people) {
        this.folder = data.resolve("pki");
        this.secrets = secrets;
        this.people = people;
    }

    /** Makes what is missing; the CA certificate is written last, so a half-made set is made again. */
    void ensure() {
        Path ca = folder.resolve("ca.crt");
        if (Files.exists(ca)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            KeyPair rootKeys = keys();
            X500Name rootName = name("铁案演示根证书");
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder builder = builder(rootName, rootName, rootKeys);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(rootKeys.getPublic()));
            X509Certificate root = sign(builder, rootKeys.getPrivate());

            char[] sealPassword = secrets.password("seal").toCharArray();
            KeyStore seals = empty();
            for (Map.Entry<String, String> agency : AGENCIES.entrySet()) {
                KeyPair keys = keys();
                X509Certificate seal = issue(agency.getValue(), keys, root, rootKeys.getPrivate(), null);
                seals.setKeyEntry(agency.getKey(), keys.getPrivate(), sealPassword, new Certificate[] {seal, root});
            }
            for (DemoAccounts.Account person : people) {
                KeyPair keys = personalKeys();
                seals.setKeyEntry("person-" + person.user(), keys.getPrivate(), sealPassword,
                        new Certificate[] {issue(person.name(), keys, root, rootKeys.getPrivate(), null), root});
            }
            KeyPair logKeys = keys();
            seals.setKeyEntry(RECORD_LOG, logKeys.getPrivate(), sealPassword,
                    new Certificate[] {issue("铁案演示记录链", logKeys, root, rootKeys.getPrivate(), null), root});
            save(seals, folder.resolve("seal.p12"), sealPassword);

            char[] tsaPassword = secrets.password("tsa").toCharArray();
            KeyPair tsaKeys = keys();
            X509Certificate tsa = issue("铁案演示时间戳", tsaKeys, root, rootKeys.getPrivate(), KeyPurposeId.id_kp_timeStamping);
            KeyStore tsaStore = empty();
            tsaStore.setKeyEntry("tsa", tsaKeys.getPrivate(), tsaPassword, new Certificate[] {tsa, root});
            save(tsaStore, folder.resolve("tsa.p12"), tsaPassword);

            Files.write(folder.resolve("ca.crl"), emptyList(root, rootKeys.getPrivate()));
            try (Writer out = Files.newBufferedWriter(ca); JcaPEMWriter pem = new JcaPEMWriter(out)) {
                pem.writeObject(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyStore timeStampKeys() {
        try {
            return KeyStore.getInstance(folder.resolve("tsa.p12").toFile(), secrets.password("tsa").toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate issue(String subject, KeyPair keys, X509Certificate root, PrivateKey rootKey,
            KeyPurposeId purpose) throws IOException, GeneralSecurityException, OperatorCreationException {
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        JcaX509v3CertificateBuilder builder = builder(X500Name.getInstance(root.getSubjectX500Principal().getEncoded()),
                name(subject), keys);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(keys.getPublic()));
        builder.addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(root));
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        }
        return sign(builder, rootKey);
    }

    private static byte[] emptyList(X509Certificate root, PrivateKey rootKey)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        X509v2CRLBuilder list = new JcaX509v2CRLBuilder(root, FROM).setNextUpdate(TO);
        list.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
        list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.ONE));
        return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(rootKey)).getEncoded();
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys) {
        return new JcaX509v3CertificateBuilder(issuer, new BigInteger(120, RANDOM), FROM, TO, subject, keys.getPublic());
    }

    private static X509Certificate sign(JcaX509v3CertificateBuilder builder, PrivateKey key)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(key)));
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, "演示")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        return generator.generateKeyPair();
    }

    /** Made in no time, unlike the agencies': there are many people. */
    private static KeyPair personalKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void save(KeyStore store, Path file, char[] password) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
    }
}
