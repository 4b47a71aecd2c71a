package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.control.ExifPhoto;
import org.tiean.http.Rest;

/**
 * A photo whose own time and place are not what the officer states is taken in and told apart; its copies are drawn, one is
 * covered by an act, the original stays byte for byte, and who looked at what is noted.
 */
@ArquillianTest
@RunAsClient
class EvidenceCopiesIT {

    private static final long PATIENCE = 60_000;

    private final Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));
    private final UUID caseId = UUID.randomUUID();
    private final String own = "/cases/" + caseId;

    @Test
    void aPhotoIsComparedCopiedAndCovered() throws Exception {
        List<UUID> officers;
        try (Inspection tables = new Inspection(System.getProperties())) {
            officers = tables.officers("officer1", "officer2");
        }
        OffsetDateTime now = rest.now();
        JsonObject clue = act(now).add("caseId", caseId.toString()).add("source", "PATROL").add("title", "对照").add("content", "现场经过")
                .add("place", "示范市样板区虚构巷5号").add("receivedAt", now.toString()).add("seenAt", now.toString()).build();
        ok(rest.post("officer1", "/clues", clue));
        ok(rest.post("officer1", own + "/intake/handlers", act(now).add("officerIds", Json.createArrayBuilder(officers.stream().map(UUID::toString).toList())).build()));
        byte[] photo = photo(now);
        UUID upload = UUID.randomUUID();
        ok(rest.put("officer1", "/uploads/" + upload + "?name=IMG_1.jpg", photo));
        JsonObject piece = act(now).add("kind", "AUDIO_VISUAL").add("name", "现场照片").add("proves", "占道经营").add("source", "执法人员拍摄")
                .add("place", "示范市样板区虚构巷5号").add("longitude", 116.5).add("latitude", 39.9042).add("seenAt", now.minusMinutes(5).toString())
                .add("officerIds", Json.createArrayBuilder(officers.stream().map(UUID::toString).toList())).add("uploadId", upload.toString())
                .add("camera", "执法记录仪DSJ-A9").build();
        String evidence = ok(rest.post("officer1", own + "/evidence", piece)).getJsonObject("result").getString("evidenceId");

        JsonObject line = rest.get("officer1", own + "/evidence").array().getJsonObject(0);
        JsonArray differs = line.getJsonArray("disagreements");
        assertEquals(List.of("TIME", "PLACE", "DEVICE").stream().sorted().toList(), differs.getValuesAs(JsonObject.class).stream().map(each -> each.getString("aspect")).sorted().toList(), line::toString);
        assertEquals("Example Phone", line.getJsonObject("file").getString("device"));

        JsonObject screen = copy("SCREEN");
        byte[] shown = rest.file("officer1", own + "/evidence/copies/" + screen.getString("id"));
        assertTrue(shown.length > 0 && shown[0] == (byte) 0xff && shown[1] == (byte) 0xd8);
        JsonObject cover = Json.createObjectBuilder().add("tool", "COVER").add("x", 0.1).add("y", 0.1).add("width", 0.5).add("height", 0.5).build();
        JsonObject marks = act(now).add("evidenceId", evidence).add("marks", Json.createArrayBuilder().add(cover)).add("note", "遮盖路人面部").build();
        assertEquals(ok(rest.post("officer1", own + "/evidence/copies", marks)), ok(rest.post("officer1", own + "/evidence/copies", marks)), "the same act again");
        String covered = copy("REDACTED").getString("id");
        assertEquals(403, rest.get("supervisor1", own + "/evidence/copies/" + screen.getString("id")).status(), "who sees the case masked sees no face");
        assertEquals(403, rest.get("supervisor1", own + "/evidence/copies/" + covered).status(), "who has no part in the case says why");
        assertTrue(rest.file("supervisor1", own + "/evidence/copies/" + covered + "?why=%E6%8A%BD%E6%9F%A5").length > 0, "but what is covered");
        assertTrue(java.util.Arrays.equals(photo, rest.file("officer1", own + "/evidence/" + evidence + "/file")), "the original stays");
        assertEquals(400, rest.post("officer1", own + "/evidence/copies", act(now).add("evidenceId", evidence)
                .add("marks", Json.createArrayBuilder().add(Json.createObjectBuilder(cover).add("width", 2))).add("note", "x").build()).status());

        List<JsonObject> views = rest.get("officer1", own + "/evidence/views").array().getValuesAs(JsonObject.class);
        assertTrue(views.stream().anyMatch(view -> view.getString("what").equals("REDACTED") && view.getString("why", "").equals("抽查")), views::toString);
        assertTrue(views.stream().anyMatch(view -> view.getString("what").equals("ORIGINAL") && view.getString("part", "").equals("OWN")), views::toString);
    }

    private JsonObject copy(String kind) throws Exception {
        for (long end = System.currentTimeMillis() + PATIENCE; ; Thread.sleep(300)) {
            for (JsonObject copy : rest.get("officer1", own + "/evidence/copies").array().getValuesAs(JsonObject.class)) {
                if (copy.getString("kind").equals(kind)) {
                    return copy;
                }
            }
            assertTrue(System.currentTimeMillis() < end, kind + " is never drawn");
        }
    }

    /** Taken two hours before, eight kilometres away. */
    private static byte[] photo(OffsetDateTime now) {
        String taken = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss").format(now.withOffsetSameInstant(ZoneOffset.ofHours(8)).minusHours(2));
        return ExifPhoto.taken(taken).at(39.9042, 116.4074).by("Example", "Phone").sized(1200, 800).jpeg();
    }

    private static jakarta.json.JsonObjectBuilder act(OffsetDateTime now) {
        return Json.createObjectBuilder().add("actId", UUID.randomUUID().toString()).add("occurredAt", now.toString());
    }

    private static JsonObject ok(Rest.Answer answer) {
        assertEquals(200, answer.status(), answer::body);
        return answer.object();
    }
}
