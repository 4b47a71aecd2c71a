package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import org.tiean.evidence.Films;
import org.tiean.http.Rest;

/** Recordings taken into a case and a thing kept for it, over REST. */
final class ThingsOverRest {

    private static final String USER = "officer1";
    private static final byte[] SIGNATURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final Rest rest;
    private final String own;
    private String label;

    ThingsOverRest(Rest rest, UUID caseId) {
        this.rest = rest;
        this.own = "/cases/" + caseId;
    }

    /** @param step the act it shows, null for the case as a whole */
    void film(String step, UUID officer) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        JsonObject brought = post("/recordings", Json.createObjectBuilder().add("recordingId", id)
                .add("uploadId", upload("film.mp4", Films.mp4(40_000, System.nanoTime()))).add("deviceNo", "DSJ0088").add("officerId", officer.toString())
                .add("startedAt", rest.now().minusMinutes(10).toString()).add("endedAt", rest.now().toString())
                .add("place", "示范市样板区虚构巷3号门前"));
        assertEquals(id, brought.getString("recordingId"));
        JsonObjectBuilder accepted = act().add("recordingId", id);
        post(own + "/recordings/acceptances", step == null ? accepted : accepted.add("step", step));
    }

    /** A thing is taken in, shelved elsewhere and given back. */
    void keepAndReturn() throws IOException, InterruptedException {
        String item = UUID.randomUUID().toString();
        label = post(own + "/items", signed(act()).add("itemId", item).add("name", "货架").add("quantity", 1).add("unit", "个").add("features", "铁制，绿色")
                .add("holder", "褚演示").add("toPlace", "一号库")).getJsonObject("result").getString("label");
        post(own + "/items/moves", signed(act()).add("itemId", item).add("kind", "SHELVED").add("toPlace", "二号库"));
        post(own + "/items/moves", signed(act()).add("itemId", item).add("kind", "RETURNED"));
    }

    String label() {
        return label;
    }

    private JsonObjectBuilder signed(JsonObjectBuilder body) throws IOException, InterruptedException {
        return body.add("fromPerson", "褚演示").add("toPerson", "库管员").add("fromSignatureUploadId", upload("sign.png", SIGNATURE))
                .add("toSignatureUploadId", upload("sign.png", SIGNATURE)).add("ground", "保管").add("perishable", false);
    }

    private JsonObjectBuilder act() throws IOException, InterruptedException {
        return Json.createObjectBuilder().add("actId", UUID.randomUUID().toString()).add("occurredAt", rest.now().toString());
    }

    private String upload(String name, byte[] bytes) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        assertEquals(200, rest.put(USER, "/uploads/" + id + "?name=" + name, bytes).status());
        return id;
    }

    private JsonObject post(String path, JsonObjectBuilder body) throws IOException, InterruptedException {
        Rest.Answer answer = rest.post(USER, path, body.build());
        assertEquals(200, answer.status(), answer::body);
        return answer.object();
    }
}
