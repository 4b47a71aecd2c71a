package org.tiean.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;

/**
 * The text message service of the place, called by HTTP: {@code {"phone": …, "text": …}} posted to {@code tiean.sms.url} with
 * {@code tiean.sms.token} as bearer token. What a provider wants otherwise, a small adapter beside it does.
 */
@ApplicationScoped
public class HttpSms implements SmsGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    @ConfigProperty(name = "tiean.sms.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "tiean.sms.token")
    Optional<String> token;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public boolean isReady() {
        return url.isPresent();
    }

    @Override
    public void send(ProtectedText phone, String text) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.orElseThrow(() -> new IllegalStateException("tiean.sms.url is not set"))))
                .timeout(PATIENCE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.createObjectBuilder().add("phone", phone.reveal()).add("text", text).build().toString()));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException("the text message service answered " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the text message service cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
