package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.http.Rest;

/** Files over REST in pieces: where a sender goes on, what a wrong piece or a wrong file is answered, and whose it is. */
@ArquillianTest
@RunAsClient
class UploadInPiecesIT {

    private static final int SIZE = 3_000_017;
    private static final int FIRST = 1_000_000;

    private final Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));
    private final byte[] film = film();
    private final UUID id = UUID.randomUUID();
    private final String path = "/uploads/" + id;

    @Test
    void aFileGoesOnWhereItBrokeOff() throws Exception {
        Rest.Answer begun = rest.post("officer1", "/uploads", beginning(id, SIZE, sha256(film)));
        assertEquals(201, begun.status(), begun::body);
        assertEquals(OptionalLong.of(0), rest.offset("officer1", path));
        assertEquals(200, piece(0, FIRST, checksum(0, FIRST)).status());
        assertEquals(OptionalLong.of(FIRST), rest.offset("officer1", path));

        Rest.Answer damaged = piece(FIRST, SIZE, checksum(0, FIRST));
        assertEquals(400, damaged.status());
        assertTrue(damaged.body().contains("从中断处继续"), damaged::body);
        Rest.Answer elsewhere = piece(0, FIRST, checksum(0, FIRST));
        assertEquals(409, elsewhere.status());
        assertTrue(elsewhere.body().contains("1,000,000"), elsewhere::body);
        assertEquals(OptionalLong.empty(), rest.offset("officer2", path), "it is nobody else's");
        assertEquals(404, rest.patch("officer2", path, new byte[] {1}, "Upload-Offset", "1000000").status());
        assertEquals(409, rest.post("officer1", "/uploads", beginning(id, SIZE + 1, null)).status(), "the id is of another file");
        assertEquals(FIRST, rest.post("officer1", "/uploads", beginning(id, SIZE, null)).object().getInt("received"), "beginning again tells how far it is");

        Rest.Answer whole = piece(FIRST, SIZE, checksum(FIRST, SIZE));
        assertEquals(200, whole.status(), whole::body);
        assertEquals(sha256(film), whole.object().getString("sha256"));
        assertEquals("video/mp4", whole.object().getString("mediaType"));
        assertEquals(OptionalLong.of(SIZE), rest.offset("officer1", path));
        assertEquals(whole.object(), piece(0, FIRST, checksum(0, FIRST)).object(), "what has come whole stays so");
    }

    @Test
    void aFileThatIsNotTheOneAnnouncedIsGoneWithAllThatCame() throws Exception {
        rest.post("officer1", "/uploads", beginning(id, SIZE, "0".repeat(64)));
        piece(0, FIRST, checksum(0, FIRST));
        Rest.Answer wrong = piece(FIRST, SIZE, checksum(FIRST, SIZE));
        assertEquals(400, wrong.status());
        assertTrue(wrong.body().contains("SHA-256"), wrong::body);
        assertEquals(OptionalLong.empty(), rest.offset("officer1", path));
        assertEquals(201, rest.post("officer1", "/uploads", beginning(id, SIZE, sha256(film))).status(), "the same id may begin again");
        assertEquals(204, rest.delete("officer1", path).status());
        assertEquals(OptionalLong.empty(), rest.offset("officer1", path));
    }

    @Test
    void whatIsTooLargeOrMalformedIsRefusedAtOnce() throws Exception {
        assertEquals(413, rest.post("officer1", "/uploads", beginning(id, (4L << 30) + 1, null)).status());
        assertEquals(400, rest.post("officer1", "/uploads", beginning(id, 0, null)).status());
        assertEquals(400, rest.post("officer1", "/uploads", Json.createObjectBuilder().add("uploadId", id.toString()).add("name", "noextension").add("size", 5).build()).status());
        rest.post("officer1", "/uploads", beginning(id, FIRST, null));
        assertEquals(413, rest.patch("officer1", path, film, "Upload-Offset", "0").status(), "more than it was said to have");
        assertEquals(400, rest.patch("officer1", path, new byte[] {1}, "Upload-Offset", "0", "Upload-Checksum", "md5 x").status());
        assertEquals(OptionalLong.of(0), rest.offset("officer1", path));
        Rest.Answer text = rest.patch("officer1", path, new byte[FIRST], "Upload-Offset", "0");
        assertEquals(415, text.status(), text::body);
        assertEquals(OptionalLong.empty(), rest.offset("officer1", path));
    }

    private Rest.Answer piece(int from, int to, String checksum) throws Exception {
        return rest.patch("officer1", path, Arrays.copyOfRange(film, from, to), "Upload-Offset", String.valueOf(from), "Upload-Checksum", checksum);
    }

    private static JsonObject beginning(UUID id, long size, String sha256) {
        var body = Json.createObjectBuilder().add("uploadId", id.toString()).add("name", "现场录像.mp4").add("size", size);
        return (sha256 == null ? body : body.add("sha256", sha256)).build();
    }

    private String checksum(int from, int to) throws Exception {
        return "sha256 " + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(Arrays.copyOfRange(film, from, to)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] film() {
        return org.tiean.evidence.Films.mp4(SIZE, new Random().nextLong());
    }
}
