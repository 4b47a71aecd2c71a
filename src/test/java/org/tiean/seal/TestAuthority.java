package org.tiean.seal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A throw-away certificate authority with two agencies' seals and a time stamp server on loopback. */
final class TestAuthority implements AutoCloseable {

    static final String AGENCY = "某市某区城市管理综合行政执法局";
    static final String PASSWORD = "throw-away";

    final Path keystore;
    final Path anchors;
    final String url;

    private final HttpServer server;
    private final BouncyCastleProvider bc = new BouncyCastleProvider();
    private final KeyPair rootKeys = keys();
    private final X509Certificate root;
    private final Instant from = Instant.parse("2020-01-01T00:00:00Z");
    private final Instant until = Instant.parse("2045-01-01T00:00:00Z");
    private final List<BigInteger> revoked = new CopyOnWriteArrayList<>();
    private long serial = 1;

    /** What the stamps say the time is. */
    volatile Instant time = Instant.parse("2026-03-20T06:00:01Z");

    TestAuthority(Path folder) throws Exception {
        root = certificate(rootKeys, "试验根证书", null, until);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        add(store, "agency", AGENCY, until);
        add(store, "street", "某市某街道办事处", until);
        add(store, "stolen", "某市某区财政局", until);
        add(store, "lapsed", "某市某区人民政府", Instant.parse("2021-01-01T00:00:00Z"));
        keystore = folder.resolve("seals.p12");
        try (OutputStream out = Files.newOutputStream(keystore)) {
            store.store(out, PASSWORD.toCharArray());
        }
        anchors = Files.writeString(folder.resolve("anchors.pem"), pem(root));
        KeyPair stampKeys = keys();
        X509Certificate stamper = certificate(stampKeys, "试验时间戳", KeyPurposeId.id_kp_timeStamping, until);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = stamp(exchange.getRequestBody().readAllBytes(), stampKeys, stamper);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.createContext("/broken", exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write("no!".getBytes());
            exchange.close();
        });
        server.createContext("/crl", exchange -> {
            byte[] answer = list();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        url = "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/";
    }

    /** From now on the authority's list names that seal as revoked on 1 March 2026. */
    void revoke(String alias) throws Exception {
        KeyStore store = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
        revoked.add(((X509Certificate) store.getCertificate(alias)).getSerialNumber());
    }

    private byte[] list() throws IOException {
        try {
            var list = new JcaX509v2CRLBuilder(root, Date.from(Instant.parse("2026-03-20T00:00:00Z")));
            list.setNextUpdate(Date.from(Instant.parse("2026-03-27T00:00:00Z")));
            revoked.forEach(one -> list.addCRLEntry(one, Date.from(Instant.parse("2026-03-01T00:00:00Z")), CRLReason.keyCompromise));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(serial++)));
            list.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
            return list.build(new JcaContentSignerBuilder("SHA256withRSA").setProvider(bc).build(rootKeys.getPrivate())).getEncoded();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] stamp(byte[] query, KeyPair keys, X509Certificate certificate) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().setProvider(bc).build();
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().setProvider(bc)
                            .build("SHA256withRSA", keys.getPrivate(), certificate),
                    digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(query), BigInteger.valueOf(serial++), Date.from(time)).getEncoded();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private void add(KeyStore store, String alias, String name, Instant end) throws Exception {
        KeyPair keys = keys();
        store.setKeyEntry(alias, keys.getPrivate(), PASSWORD.toCharArray(),
                new Certificate[] {certificate(keys, name, null, end), root});
    }

    private X509Certificate certificate(KeyPair keys, String name, KeyPurposeId purpose, Instant end) throws Exception {
        X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
        boolean isRoot = keys == rootKeys;
        X500Name issuer = isRoot ? subject : new X500NameBuilder().addRDN(BCStyle.CN, "试验根证书").build();
        var builder = new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(serial++), Date.from(from),
                Date.from(end), subject, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isRoot));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(isRoot
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        }
        return new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withRSA").setProvider(bc).build(rootKeys.getPrivate())));
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
