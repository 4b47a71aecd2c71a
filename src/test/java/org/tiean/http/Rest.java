package org.tiean.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.tiean.kernel.entity.Zones;

/** Calls the REST interface as people of the demo, each with a token of their own. */
public final class Rest {

    /** Shorter than any token of the realm: a long run asks for another in time. */
    private static final Duration LASTS = Duration.ofMinutes(3);

    /** As browsers speak where there is no TLS; over HTTP/2 in the clear, which they never speak, the server loses count of its window at 2 GiB. */
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final String api;
    private final String tokens;
    private final String password;
    private final Map<String, String> held = new ConcurrentHashMap<>();
    private final Map<String, Long> since = new ConcurrentHashMap<>();

    /** An answer that came whole. */
    public record Answer(int status, String body) {

        public JsonObject object() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public JsonArray array() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readArray();
            }
        }
    }

    /** @param password the one of all demo accounts */
    public Rest(String url, String issuer, String password) {
        this.password = password;
        this.api = url + "/api/v1";
        this.tokens = issuer + "/protocol/openid-connect/token";
    }

    /** @throws IOException when no answer came: whether the act was done is open */
    public Answer post(String user, String path, JsonObject body) throws IOException, InterruptedException {
        return send(user, request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString())));
    }

    public Answer put(String user, String path, byte[] body) throws IOException, InterruptedException {
        return send(user, request(path).header("Content-Type", "application/octet-stream").PUT(BodyPublishers.ofByteArray(body)));
    }

    public Answer post(String user, String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(user, request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** The next piece of an upload, with headers as name and value in turn. */
    public Answer patch(String user, String path, byte[] piece, String... headers) throws IOException, InterruptedException {
        return send(user, request(path).header("Content-Type", "application/offset+octet-stream").headers(headers)
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    public Answer delete(String user, String path) throws IOException, InterruptedException {
        return send(user, request(path).DELETE());
    }

    /** Where an upload is to go on; empty where there is none. */
    public OptionalLong offset(String user, String path) throws IOException, InterruptedException {
        return http.send(request(path).method("HEAD", BodyPublishers.noBody()).header("Authorization", "Bearer " + token(user)).build(),
                BodyHandlers.discarding()).headers().firstValueAsLong("Upload-Offset");
    }

    public Answer get(String user, String path) throws IOException, InterruptedException {
        return send(user, request(path).GET());
    }

    /** A file as it comes. */
    public byte[] file(String user, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request(path).GET().header("Authorization", "Bearer " + token(user)).build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** What a server says of an answer besides its body. */
    public HttpHeaders headers(String user, String path) throws IOException, InterruptedException {
        return http.send(request(path).header("Authorization", "Bearer " + token(user)).GET().build(), HttpResponse.BodyHandlers.discarding()).headers();
    }

    /** Part of a file, by a Range header: status, Content-Range and bytes as a text of one character a byte. */
    public Answer part(String user, String path, String range) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).GET().header("Authorization", "Bearer " + token(user)).header("Range", range)
                .build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Range").orElse("") + "|" + answer.body());
    }

    /** What time it is in the house, whose clock other tests may have set ahead; a second ago, as nothing is told before it is over. */
    public OffsetDateTime now() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request("/demo/clock").GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return Instant.parse(new Answer(answer.statusCode(), answer.body()).object().getString("now")).atZone(Zones.CHINA)
                .toOffsetDateTime().minusSeconds(1).withNano(0);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).timeout(Duration.ofSeconds(60));
    }

    private Answer send(String user, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.header("Authorization", "Bearer " + token(user)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(answer.statusCode(), answer.body());
    }

    private synchronized String token(String user) throws IOException, InterruptedException {
        String token = held.get(user);
        if (token == null || System.nanoTime() - since.get(user) > LASTS.toNanos()) {
            String form = "grant_type=password&client_id=tiean-api-cli&username=" + user + "&password="
                    + URLEncoder.encode(password, StandardCharsets.UTF_8);
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(tokens))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("no token for " + user + ": " + answer.body());
            }
            token = new Answer(200, answer.body()).object().getString("access_token");
            held.put(user, token);
            since.put(user, System.nanoTime());
        }
        return token;
    }
}
