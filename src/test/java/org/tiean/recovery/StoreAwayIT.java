package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.Films;
import org.tiean.http.Rest;

/**
 * The store of the running house is full, or away, in the middle of an upload and of an act: who sends is told so in words and by
 * the status, nothing is half done, and all goes on when the store is back.
 */
@ArquillianTest
@RunAsClient
class StoreAwayIT {

    private static final int SIZE = 3_000_017;
    private static final int FIRST = 1_000_000;
    private static final String PLACE = "示范市样板区虚构巷3号门前";

    private final Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));
    private final Path store = Path.of(System.getProperty("tiean.store.dir"));
    private final byte[] film = Films.mp4(SIZE, System.nanoTime());
    private final UUID id = UUID.randomUUID();
    private final String path = "/uploads/" + id;

    @Test
    void aDiskFullAtTheFirstPieceIsToldAndTheFileGoesOnLater() throws Exception {
        assertEquals(201, rest.post("officer1", "/uploads", beginning()).status());
        Path part = store.resolve("incoming").resolve(id + ".pieces");
        Files.delete(part);
        // every byte written there is answered as a full disk does
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        Rest.Answer full = piece(0);
        Files.delete(part);
        Files.write(part, new byte[0]);
        assertEquals(507, full.status(), full::body);
        assertTrue(full.body().contains("存储空间不足") && full.body().contains("从中断处继续"), full::body);
        assertEquals(OptionalLong.of(0), rest.offset("officer1", path));
        Rest.Answer whole = piece(0);
        assertEquals(200, whole.status(), whole::body);
        assertEquals(sha256(film), whole.object().getString("sha256"));
    }

    @Test
    void aStoreAwayInTheMiddleStopsUploadAndActAndNothingIsHalfDone() throws Exception {
        List<UUID> officers;
        try (Inspection tables = new Inspection(System.getProperties())) {
            officers = tables.officers("officer1", "officer2");
        }
        UUID caseId = clue(officers);
        String list = "/cases/" + caseId + "/evidence";
        UUID note = UUID.randomUUID();
        assertEquals(200, rest.put("officer1", "/uploads/" + note + "?name=note.txt", ("说明 " + note).getBytes(StandardCharsets.UTF_8)).status());
        JsonObject first = evidence(officers, note);
        UUID second = UUID.randomUUID();
        assertEquals(200, rest.put("officer1", "/uploads/" + second + "?name=more.txt", ("说明 " + second).getBytes(StandardCharsets.UTF_8)).status());
        JsonObject later = evidence(officers, second);
        assertEquals(200, rest.post("officer1", list, first).status());
        String file = list + "/" + first.getString("actId") + "/file";
        begin();

        Path away = store.resolveSibling(store.getFileName() + "-away");
        Files.move(store, away);
        Files.write(store, new byte[] {1});
        Rest.Answer piece;
        Rest.Answer whole;
        Rest.Answer act;
        Rest.Answer seen;
        try {
            piece = piece(FIRST);
            whole = rest.put("officer1", "/uploads/" + UUID.randomUUID() + "?name=third.txt", new byte[] {'a'});
            act = rest.post("officer1", list, later);
            seen = rest.part("officer1", file, "bytes=0-1");
        } finally {
            Files.delete(store);
            Files.move(away, store);
        }
        for (Rest.Answer told : List.of(piece, whole, act)) {
            assertEquals(503, told.status(), told::body);
            assertTrue(told.body().contains("文件存储暂时不可用"), told::body);
        }
        assertEquals(503, seen.status(), "away is not missing");

        assertEquals(1, rest.get("officer1", list).array().size(), "the act was not done");
        assertEquals(200, rest.post("officer1", list, later).status(), "the same act goes through");
        assertEquals(2, rest.get("officer1", list).array().size());
        assertEquals(206, rest.part("officer1", file, "bytes=0-1").status());
        assertEquals(OptionalLong.of(FIRST), rest.offset("officer1", path), "what had come counts");
        assertEquals(sha256(film), piece(FIRST).object().getString("sha256"));
    }

    private void begin() throws Exception {
        assertEquals(201, rest.post("officer1", "/uploads", beginning()).status());
        Rest.Answer first = rest.patch("officer1", path, Arrays.copyOf(film, FIRST), "Upload-Offset", "0");
        assertEquals(200, first.status(), first::body);
    }

    private JsonObject beginning() {
        return Json.createObjectBuilder().add("uploadId", id.toString()).add("name", "film.mp4").add("size", SIZE).build();
    }

    private Rest.Answer piece(int from) throws IOException, InterruptedException {
        return rest.patch("officer1", path, Arrays.copyOfRange(film, from, SIZE), "Upload-Offset", String.valueOf(from));
    }

    private UUID clue(List<UUID> officers) throws Exception {
        UUID caseId = UUID.randomUUID();
        String now = rest.now().toString();
        Rest.Answer clue = rest.post("officer1", "/clues", Json.createObjectBuilder().add("actId", UUID.randomUUID().toString()).add("caseId", caseId.toString())
                .add("occurredAt", now).add("source", "PATROL").add("title", "店外摆放水果").add("place", PLACE).add("content", "水果店超出门窗外摆水果。")
                .add("receivedAt", now).add("seenAt", now).build());
        assertEquals(200, clue.status(), clue::body);
        assertEquals(200, rest.post("officer1", "/cases/" + caseId + "/intake/handlers", Json.createObjectBuilder().add("actId", UUID.randomUUID().toString())
                .add("occurredAt", rest.now().toString()).add("officerIds", ids(officers)).build()).status());
        return caseId;
    }

    private JsonObject evidence(List<UUID> officers, UUID upload) throws Exception {
        String now = rest.now().toString();
        return Json.createObjectBuilder().add("actId", UUID.randomUUID().toString()).add("occurredAt", now).add("kind", "DOCUMENTARY").add("name", "情况说明")
                .add("proves", "店外摆放水果").add("source", "现场收集").add("place", PLACE).add("seenAt", now).add("officerIds", ids(officers))
                .add("uploadId", upload.toString()).build();
    }

    private static JsonArrayBuilder ids(List<UUID> all) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        all.forEach(each -> ids.add(each.toString()));
        return ids;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
