package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.disclosure.boundary.CreditReports;
import org.tiean.disclosure.entity.CreditReport;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.Json;

/**
 * Pushes a row to the credit platform. The same row may go out twice; its id tells the platform so ({@code Idempotency-Key}). No
 * answer, an answer of a fault or of too many: again later. Any other refusal is kept with its words for the clerk.
 *
 * <p>Settings (MicroProfile Config): {@code tiean.credit.token}, sent as a bearer token; {@code tiean.credit.secret}, with which the
 * body is signed (HMAC-SHA256, {@code X-Signature}). The address is a setting of the agency.
 */
@ApplicationScoped
public class CreditPushJob implements OutboxJob {

    /** Name in the outbox. */
    public static final String NAME = "push-credit-report";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 2_000;
    private static final int TIMED_OUT = 408;
    private static final int TOO_OFTEN = 429;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CreditReports reports;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.credit.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "tiean.credit.secret")
    Optional<String> secret;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID reportId) {
        CreditReport report = em.find(CreditReport.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        Optional<String> address = reports.address(report.agencyId());
        if (report.state() != CreditReport.State.READY || address.isEmpty()) {
            return;
        }
        HttpResponse<InputStream> answer = send(report, URI.create(address.get()));
        String words = words(answer);
        int status = answer.statusCode();
        if (status / 100 == 5 || status == TIMED_OUT || status == TOO_OFTEN) {
            throw new IllegalStateException("the credit platform answered " + status);
        }
        report.sent(null, clock.instant());
        report.answered(status / 100 == 2, status / 100 == 2 ? words : "HTTP " + status + " " + words, clock.instant());
    }

    private HttpResponse<InputStream> send(CreditReport report, URI address) {
        requireSafe(address);
        JsonObjectBuilder record = Json.createObjectBuilder();
        report.row().forEach(record::add);
        byte[] body = Json.createObjectBuilder().add("id", report.id().toString()).add("kind", report.kind().name())
                .add("record", record).build().toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=UTF-8").header("Idempotency-Key", report.id().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        token.ifPresent(one -> request.header("Authorization", "Bearer " + one));
        secret.ifPresent(one -> request.header("X-Signature", "sha256=" + hmac(one, body)));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new IllegalStateException("the credit platform cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Rows hold identity numbers: they leave the machine only under TLS. */
    private static void requireSafe(URI address) {
        if ("https".equals(address.getScheme())) {
            return;
        }
        try {
            if (!"http".equals(address.getScheme()) || !InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
                throw new IllegalStateException("credit.push-address must be https: " + address.getScheme());
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the credit platform's host is unknown", e);
        }
    }

    private static String words(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the credit platform's answer broke off", e);
        }
    }

    static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
