package org.tiean.deploy.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A time stamp authority (RFC 3161 over HTTP) for the demo and the tests: {@code POST /} answers a stamp.
 *
 * <p>Demo history is told with a moving clock, and its documents must carry stamps of their own day: {@code PUT /clock}
 * with an ISO-8601 instant sets the time of the next stamps, forward only; {@code DELETE /clock} returns to real time.
 */
final class DemoTimeStampServer implements AutoCloseable {

    /** An arc for examples; a stamp under it claims nothing. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1.3161");
    private static final int LARGEST_REQUEST = 64 * 1024;

    private final int port;
    private final PrivateKey key;
    private final Certificate[] chain;
    private final SecureRandom random = new SecureRandom();
    private Instant told;
    private HttpServer http;
    private ExecutorService workers;

    DemoTimeStampServer(int port, KeyStore keys, String password) {
        this.port = port;
        try {
            this.key = (PrivateKey) keys.getKey("tsa", password.toCharArray());
            this.chain = keys.getCertificateChain("tsa");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void start() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers = Executors.newFixedThreadPool(2);
        http.setExecutor(workers);
        http.createContext("/clock", this::clock);
        http.createContext("/", this::stamp);
        http.start();
    }

    @Override
    public void close() {
        if (http != null) {
            http.stop(0);
            workers.shutdown();
        }
    }

    private void stamp(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, "text/plain", "POST a time stamp query (RFC 3161)".getBytes(StandardCharsets.UTF_8));
                return;
            }
            TimeStampRequest request;
            try {
                request = new TimeStampRequest(exchange.getRequestBody().readNBytes(LARGEST_REQUEST));
            } catch (IOException | IllegalArgumentException notAQuery) {
                answer(exchange, 400, "text/plain", "not a time stamp query".getBytes(StandardCharsets.UTF_8));
                return;
            }
            answer(exchange, 200, "application/timestamp-reply", reply(request));
        }
    }

    private byte[] reply(TimeStampRequest request) throws IOException {
        try {
            TimeStampTokenGenerator tokens = tokens();
            BigInteger serial = new BigInteger(120, random);
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, serial, Date.from(now())).getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("The time stamp could not be made", e);
        }
    }

    private TimeStampTokenGenerator tokens() throws OperatorCreationException, GeneralSecurityException, TSPException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(key);
        SignerInfoGenerator signerInfo = new JcaSignerInfoGeneratorBuilder(digests)
                .build(signer, (X509Certificate) chain[0]);
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(signerInfo,
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
        tokens.addCertificates(new JcaCertStore(Arrays.asList(chain)));
        tokens.setAccuracySeconds(1);
        return tokens;
    }

    private void clock(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (method.equals("DELETE")) {
                tell(null);
            } else if (method.equals("PUT")) {
                String body = new String(exchange.getRequestBody().readNBytes(100), StandardCharsets.UTF_8).trim();
                try {
                    if (!tell(Instant.parse(body))) {
                        answer(exchange, 409, "text/plain", ("the clock only moves forward, it is " + now()).getBytes(StandardCharsets.UTF_8));
                        return;
                    }
                } catch (DateTimeParseException e) {
                    answer(exchange, 400, "text/plain", "an ISO-8601 instant is expected".getBytes(StandardCharsets.UTF_8));
                    return;
                }
            }
            answer(exchange, 200, "text/plain", now().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private synchronized boolean tell(Instant instant) {
        if (instant != null && told != null && instant.isBefore(told)) {
            return false;
        }
        told = instant;
        return true;
    }

    private synchronized Instant now() {
        return told != null ? told : Instant.now();
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
