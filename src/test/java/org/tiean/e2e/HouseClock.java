package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
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

    /** Lets time go by until nine in the morning of a later day; the clock of the demo runs forward only. */
    static void moveTo(Desk administrator, LocalDate day) {
        APIResponse answer = administrator.page().context().request().put(Browser.url() + "/api/v1/demo/clock",
                RequestOptions.create().setHeader("X-Tiean-Page", "1").setHeader("Content-Type", "application/json")
                        .setData("{\"to\": \"" + day + "T09:00:00+08:00\"}"));
        assertEquals(200, answer.status(), answer.text());
    }

    static LocalDate today() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.url() + "/api/v1/demo/clock")).build();
        try {
            String answer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request, HttpResponse.BodyHandlers.ofString()).body();
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
