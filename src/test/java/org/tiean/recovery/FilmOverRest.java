package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.UUID;
import org.tiean.evidence.Films;
import org.tiean.http.Rest;

/**
 * A film on its way in, piece by piece over REST. Whose line breaks asks where to go on; what was acknowledged must still
 * count then, and nothing that was never sent may.
 */
final class FilmOverRest {

    private static final int PIECE = 1 << 17;

    private final UUID id = UUID.randomUUID();
    private final String path = "/uploads/" + id;
    private final byte[] film;
    private final String user;
    private long acknowledged;
    private boolean begun;
    private JsonObject taken;

    /** @param size of the film, bytes */
    FilmOverRest(String user, int size, long seed) {
        this.user = user;
        this.film = Films.mp4(size, seed);
    }

    /**
     * Goes on where the house says it stands; at its end an empty piece asks for the answer that did not come.
     *
     * @param done called after each piece that was acknowledged
     * @throws IOException    when an answer did not come
     * @throws AssertionError when an answer is not what the protocol has
     */
    void goOn(Rest rest, Runnable done) throws IOException, InterruptedException {
        long offset = begun ? offset(rest) : begin(rest);
        while (taken == null) {
            int end = (int) Math.min(offset + PIECE, film.length);
            byte[] piece = Arrays.copyOfRange(film, (int) offset, end);
            Rest.Answer answer = rest.patch(user, path, piece, "Upload-Offset", String.valueOf(offset),
                    "Upload-Checksum", "sha256 " + Base64.getEncoder().encodeToString(digest().digest(piece)));
            assertEquals(200, answer.status(), answer::body);
            offset = end;
            acknowledged = end;
            if (answer.object().containsKey("sha256")) {
                taken = answer.object();
                assertEquals(sha256(), taken.getString("sha256"));
            }
            done.run();
        }
    }

    private long begin(Rest rest) throws IOException, InterruptedException {
        Rest.Answer answer = rest.post(user, "/uploads", Json.createObjectBuilder().add("uploadId", id.toString())
                .add("name", "film.mp4").add("size", film.length).add("sha256", sha256()).build());
        assertEquals(201, answer.status(), answer::body);
        begun = true;
        return answer.object().getJsonNumber("received").longValue();
    }

    /** What is acknowledged counts; beyond it only the one piece may that was under way. */
    private long offset(Rest rest) throws IOException, InterruptedException {
        OptionalLong found = rest.offset(user, path);
        if (found.isEmpty()) {
            // the kill fell between the move into the store and the note of it: cleanly gone, and begun anew
            assertTrue(acknowledged >= film.length - PIECE, () -> "an upload of which " + acknowledged + " bytes were acknowledged is gone");
            acknowledged = 0;
            return begin(rest);
        }
        long offset = found.getAsLong();
        assertTrue(offset >= acknowledged && offset <= acknowledged + PIECE, () -> acknowledged + " acknowledged, " + offset + " count");
        return offset;
    }

    /** That it lies in the store whole, and nothing of it is left on the way. */
    void check(Path store) throws IOException {
        requireWhole(store, sha256());
        assertTrue(Files.notExists(store.resolve("incoming").resolve(id + ".pieces")), "a piece is left behind");
    }

    /** That a file lies in the store and is what its name says. */
    static void requireWhole(Path store, String sha256) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(
                Files.newInputStream(store.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        assertEquals(sha256, HexFormat.of().formatHex(digest.digest()));
    }

    /** Bytes that were acknowledged. */
    long acknowledged() {
        return acknowledged;
    }

    private String sha256() {
        return HexFormat.of().formatHex(digest().digest(film));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
