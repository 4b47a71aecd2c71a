package org.tiean.e2e;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.tiean.kernel.entity.Zones;

/** What day it is in the house: other tests of the same run may have set its clock ahead. */
final class HouseClock {

    private HouseClock() {
    }

    static LocalDate today() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.url() + "/api/v1/demo/clock")).build();
        try {
            String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
            try (JsonReader reader = Json.createReader(new StringReader(answer))) {
                return Zones.dayOf(Instant.parse(reader.readObject().getString("now")));
            }
        } catch (IOException e) {
            throw new AssertionError("the house does not tell its time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
