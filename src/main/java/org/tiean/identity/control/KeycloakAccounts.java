package org.tiean.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.identity.entity.LoginPerson;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Json;

/**
 * Switches logins off and on at Keycloak and ends their sessions, through its admin interface. The client it comes as
 * may manage users of this realm and nothing else. Three small requests; Keycloak's own client library would bring
 * a second JAX-RS implementation into a server that has one.
 */
@ApplicationScoped
public class KeycloakAccounts {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    LoginSettings settings;

    @Inject
    @ConfigProperty(name = "tiean.accounts.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "tiean.accounts.client-secret")
    String clientSecret;

    /**
     * Lets somebody log in, or not; one who may not is thrown out of every session.
     *
     * @return false if Keycloak knows nobody of that name
     * @throws UncheckedIOException  if it does not answer
     * @throws IllegalStateException if it refuses
     */
    public boolean let(String username, boolean in) {
        String token = token();
        JsonArray found = read(send(request("/users?exact=true&username=" + encoded(username), token).GET())).asJsonArray();
        if (found.isEmpty()) {
            return false;
        }
        JsonObject user = found.getJsonObject(0);
        String path = "/users/" + user.getString("id");
        // the whole user is sent back: what Keycloak does not receive it may take for removed
        JsonObject changed = Json.createObjectBuilder(user).add("enabled", in).build();
        send(request(path, token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(changed.toString())));
        if (!in) {
            send(request(path + "/logout", token).POST(BodyPublishers.noBody()));
        }
        return true;
    }

    /**
     * What Keycloak says of somebody now; empty if it knows nobody of that name.
     *
     * @throws UncheckedIOException  if it does not answer
     * @throws IllegalStateException if it refuses
     */
    public Optional<LoginPerson> person(String username) {
        String token = token();
        JsonArray found = read(send(request("/users?exact=true&username=" + encoded(username), token).GET())).asJsonArray();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JsonObject user = found.getJsonObject(0);
        if (!user.getBoolean("enabled", false)) {
            return Optional.of(new LoginPerson(Optional.empty(), Set.of()));
        }
        JsonArray roles = read(send(request("/users/" + user.getString("id") + "/role-mappings/realm/composite", token).GET())).asJsonArray();
        return Optional.of(new LoginPerson(
                Optional.ofNullable(user.getString("email", null)).filter(address -> user.getBoolean("emailVerified", false)),
                Role.ofRealmNames(roles.getValuesAs(JsonObject.class).stream().map(role -> role.getString("name")).toList())));
    }

    private String token() {
        String form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret=" + encoded(clientSecret);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.getIssuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        return read(send(request)).asJsonObject().getString("access_token");
    }

    private HttpRequest.Builder request(String path, String token) {
        String admin = settings.getIssuer().replace("/realms/", "/admin/realms/");
        return HttpRequest.newBuilder(URI.create(admin + path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answers " + answer.statusCode() + " to " + request.method() + " "
                        + request.uri().getPath());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Keycloak", e);
        }
    }

    private static JsonStructure read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
