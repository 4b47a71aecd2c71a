package org.tiean.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.Films;

/** Body cameras over REST: registered, worn, compared and retired, who may not is told so, and a recording is held against them. */
@ArquillianTest
@RunAsClient
class BodyCamerasOverRestIT {

    private final Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));
    private final String number = "R" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID camera = UUID.randomUUID();
    private final String path = "/body-cameras/" + camera;

    @Test
    void aCameraIsRegisteredWornComparedAndRetired() throws Exception {
        assertEquals(403, rest.post("officer1", "/body-cameras", registration(camera).build()).status(), "officers read only");
        assertEquals(200, rest.post("leader1", "/body-cameras", registration(camera).build()).status());
        assertEquals(200, rest.post("leader1", "/body-cameras", registration(camera).build()).status(), "the same again changes nothing");
        assertEquals(409, rest.post("leader1", "/body-cameras", registration(UUID.randomUUID()).build()).status());

        OffsetDateTime now = rest.now();
        LocalDate today = now.toLocalDate();
        String wearer = officer("officer1");
        UUID worn = UUID.randomUUID();
        JsonObject assigned = entry(worn, "ASSIGNED", today).add("officerId", wearer).build();
        assertEquals(200, rest.post("leader1", path + "/entries", assigned).status());
        assertEquals(1, rest.post("leader1", path + "/entries", assigned).object().getJsonArray("entries").size(), "the same again changes nothing");
        Rest.Answer twice = rest.post("leader1", path + "/entries", entry(UUID.randomUUID(), "ASSIGNED", today).add("officerId", officer("officer2")).build());
        assertEquals(409, twice.status(), twice::body);
        assertEquals(400, rest.post("leader1", path + "/entries", entry(UUID.randomUUID(), "ASSIGNED", today).build()).status(), "nobody named");
        assertEquals(400, rest.post("leader1", path + "/entries", entry(UUID.randomUUID(), "CLOCK_CHECKED", today).add("offsetSeconds", Integer.MAX_VALUE).build()).status());
        assertEquals(200, rest.post("leader1", path + "/entries", entry(UUID.randomUUID(), "CLOCK_CHECKED", today).add("offsetSeconds", -30).build()).status());

        JsonObject seen = rest.get("officer2", path).object();
        assertEquals(wearer, seen.getString("wearer"));
        assertEquals(-30, seen.getInt("clockOffsetSeconds"));
        assertTrue(rest.get("officer2", "/body-cameras?size=200").object().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .anyMatch(row -> row.getString("deviceNo").equals(number)));
        assertEquals(404, rest.get("city2", path).status(), "another agency's");
        recorded(now, wearer);

        assertEquals(200, rest.post("leader1", path + "/entries/" + worn + "/end", Json.createObjectBuilder().add("lastDay", today.toString()).build()).status());
        assertEquals(409, rest.post("leader1", path + "/entries/" + worn + "/end", Json.createObjectBuilder().add("lastDay", today.toString()).build()).status());
        assertTrue(rest.post("leader1", path + "/entries", entry(UUID.randomUUID(), "RETIRED", today).build()).object().getBoolean("retired"));
        assertEquals(409, rest.post("leader1", path + "/entries", entry(UUID.randomUUID(), "RETIRED", today.minusDays(1)).build()).status(), "gone once");
    }

    /** A recording of the camera comes in over REST, file first. */
    private void recorded(OffsetDateTime now, String officer) throws Exception {
        UUID upload = UUID.randomUUID();
        assertEquals(200, rest.put("officer1", "/uploads/" + upload + "?name=" + number + ".mp4", Films.mp4(5_000, System.nanoTime())).status());
        Rest.Answer answer = rest.post("officer1", "/recordings", Json.createObjectBuilder().add("recordingId", UUID.randomUUID().toString())
                .add("uploadId", upload.toString()).add("deviceNo", number).add("officerId", officer).add("startedAt", now.minusMinutes(10).toString())
                .add("endedAt", now.minusMinutes(5).toString()).add("place", "示范市样板区别处").build());
        assertTrue(answer.status() == 200 && answer.object().containsKey("keepUntil"), answer::body);
    }

    private JsonObjectBuilder registration(UUID id) {
        return Json.createObjectBuilder().add("cameraId", id.toString()).add("deviceNo", number).add("model", "示例A1");
    }

    private static JsonObjectBuilder entry(UUID id, String kind, LocalDate from) {
        return Json.createObjectBuilder().add("entryId", id.toString()).add("kind", kind).add("from", from.toString());
    }

    private String officer(String username) throws Exception {
        return rest.get("officer1", "/field-kit").object().getJsonArray("officers").getValuesAs(JsonObject.class).stream()
                .filter(each -> username.equals(each.getString("username", ""))).findFirst().orElseThrow().getString("id");
    }
}
