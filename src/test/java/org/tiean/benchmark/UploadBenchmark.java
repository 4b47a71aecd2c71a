package org.tiean.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.evidence.Films;
import org.tiean.http.Rest;

/**
 * A film of one gigabyte sent in pieces, each synced and with its digest checked, the whole hashed and its type found, beside
 * {@code cp}, {@code sync} and {@code sha256sum} of the same file on the same disk. The digests the sender adds are reckoned
 * before, since a phone reckons them and not the server.
 */
@ArquillianTest
@RunAsClient
class UploadBenchmark {

    private static final int RUNS = Integer.getInteger("tiean.benchmark.runs", 5);
    private static final int MIB = 1 << 20;
    private static final int SIZE_MIB = Integer.getInteger("tiean.benchmark.upload-mib", 1024);
    private static final int PIECE = 16 * MIB;

    private final Rest rest = new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"), System.getProperty("tiean.demo.password"));

    @Test
    void aGigabyteBesideCopySyncAndSum() throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("tiean.home"), "target", "upload"));
        Path film = film(folder.resolve("film.mp4"));
        List<String> checksums = checksums(film);
        Score ours = new Score();
        Score theirs = new Score();
        try {
            another(film, checksums);
            upload(film, checksums);
            copy(film, folder);
            for (int run = 0; run < RUNS; run++) {
                another(film, checksums);
                if (run % 2 == 0) {
                    ours.add(SIZE_MIB, upload(film, checksums));
                    theirs.add(SIZE_MIB, copy(film, folder));
                } else {
                    theirs.add(SIZE_MIB, copy(film, folder));
                    ours.add(SIZE_MIB, upload(film, checksums));
                }
            }
        } finally {
            Files.deleteIfExists(film);
        }
        Report.line("benchmark", String.format(Locale.ROOT, "upload of %d MiB in pieces of 16: %.2f times the speed of cp, sync and sha256sum (aim 0.70);"
                + " ours %s MiB, theirs %s MiB", SIZE_MIB, ours.median() / theirs.median(), ours, theirs));
    }

    private static Path film(Path file) throws IOException {
        byte[] head = Films.mp4(MIB, 1);
        // the last box reaches to the end of the file, however long that is
        int box = head.length;
        for (int i = 4; i < head.length - 4; i++) {
            if (head[i] == 'm' && head[i + 1] == 'd' && head[i + 2] == 'a' && head[i + 3] == 't') {
                box = i - 4;
                break;
            }
        }
        Arrays.fill(head, box, box + 4, (byte) 0);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            byte[] noise = new byte[MIB];
            java.util.Random random = new java.util.Random(1);
            for (int i = 1; i < SIZE_MIB; i++) {
                random.nextBytes(noise);
                out.write(noise);
            }
        }
        return file;
    }

    private static List<String> checksums(Path film) throws Exception {
        List<String> all = new ArrayList<>();
        try (InputStream in = Files.newInputStream(film)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                all.add(checksum(piece));
            }
        }
        return all;
    }

    /** Makes it a film the house has not seen: one it has would only be thrown away. */
    private static void another(Path film, List<String> checksums) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            byte[] piece = new byte[(int) (file.length() - (checksums.size() - 1L) * PIECE)];
            file.seek(file.length() - piece.length);
            file.readFully(piece);
            ByteBuffer.wrap(piece).putLong(piece.length - Long.BYTES, System.nanoTime());
            file.seek(file.length() - piece.length);
            file.write(piece);
            checksums.set(checksums.size() - 1, checksum(piece));
        }
    }

    private static String checksum(byte[] piece) throws Exception {
        return "sha256 " + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(piece));
    }

    /** @return nanoseconds from the beginning until the whole is taken */
    private long upload(Path film, List<String> checksums) throws Exception {
        String id = UUID.randomUUID().toString();
        long began = System.nanoTime();
        rest.post("officer1", "/uploads", Json.createObjectBuilder().add("uploadId", id).add("name", "film.mp4").add("size", Files.size(film)).build());
        Rest.Answer last = null;
        try (InputStream in = Files.newInputStream(film)) {
            long offset = 0;
            for (String checksum : checksums) {
                byte[] piece = in.readNBytes(PIECE);
                last = rest.patch("officer1", "/uploads/" + id, piece, "Upload-Offset", String.valueOf(offset), "Upload-Checksum", checksum);
                assertEquals(200, last.status(), last::body);
                offset += piece.length;
            }
        }
        long spent = System.nanoTime() - began;
        assertEquals("video/mp4", last.object().getString("mediaType"));
        return spent;
    }

    private static long copy(Path film, Path folder) throws Exception {
        Path to = folder.resolve("copy.mp4");
        Files.deleteIfExists(to);
        long began = System.nanoTime();
        Process process = new ProcessBuilder("sh", "-c", "cp \"$1\" \"$2\" && sync \"$2\" && sha256sum \"$2\"", "sh", film.toString(), to.toString())
                .redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertEquals(0, process.waitFor());
        long spent = System.nanoTime() - began;
        Files.delete(to);
        return spent;
    }
}
