package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * Files kept by content: the name of a file is the SHA-256 of its bytes, so the same photo is kept once and
 * a changed one is another. Bytes go through in one pass and are never held in memory as a whole.
 *
 * <p>A content is stored before the row that names it commits. If that row never comes, the sweeper removes
 * the content a day later; {@link #keep} at the time of the act starts that day anew.
 */
@ApplicationScoped
public class ContentStore {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    static final int CHUNK = 64 * 1024;

    private final TikaConfig types = TikaConfig.getDefaultConfig();

    private final Path directory;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ContentStore() {
        this(null, null);
    }

    /** @param directory setting {@code tiean.store.dir}; made if it is not there */
    @Inject
    public ContentStore(@ConfigProperty(name = "tiean.store.dir") String directory, Clock clock) {
        this.directory = directory == null ? null : Path.of(directory);
        this.clock = clock;
    }

    /**
     * Keeps what comes.
     *
     * @param maxBytes more than this is refused
     * @throws Refusal 400 if nothing came, 413 if too much came; then nothing is kept
     */
    public Stored store(InputStream in, long maxBytes) {
        Path incoming = null;
        try {
            incoming = incoming().resolve(UUID.randomUUID() + ".part");
            Received received = receive(in, incoming, maxBytes);
            return adopt(incoming, received.sha256(), received.size(), received.head());
        } catch (IOException e) {
            throw StoreTrouble.of(e, directory);
        } finally {
            discard(incoming);
        }
    }

    /**
     * Takes a file of its own disk into the store under its content.
     *
     * @param head its first bytes, which tell its type
     */
    Stored adopt(Path file, String sha256, long size, byte[] head) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        moveInto(file, place);
        Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        return new Stored(sha256, size, mediaType(head));
    }

    /** Where files wait that have not come whole; on the disk of the store, so that taking them in moves no byte. */
    Path incoming() throws IOException {
        return Files.createDirectories(directory.resolve("incoming"));
    }

    Path directory() {
        return directory;
    }

    /** Bytes that may still be written. */
    long room() throws IOException {
        return Files.getFileStore(incoming()).getUsableSpace();
    }

    /** 413: more came, or was announced, than is taken. */
    public static Refusal tooLarge(long maxBytes) {
        return new Refusal(Refusal.Kind.TOO_LARGE, "kernel.content.too-large", Math.max(1, maxBytes >> 20));
    }

    private record Received(String sha256, long size, byte[] head) {
    }

    private static Received receive(InputStream in, Path file, long maxBytes) throws IOException {
        MessageDigest digest = sha256();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = sent(in, chunk); read >= 0; read = sent(in, chunk)) {
                size += read;
                if (size > maxBytes) {
                    throw tooLarge(maxBytes);
                }
                digest.update(chunk, 0, read);
                head.write(chunk, 0, Math.min(read, CHUNK - Math.min(CHUNK, head.size())));
                ByteBuffer rest = ByteBuffer.wrap(chunk, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            if (size == 0) {
                throw Refusal.invalid("kernel.content.empty");
            }
            // The row that will name the file commits to disk; the file must not be behind it.
            out.force(true);
        }
        return new Received(HexFormat.of().formatHex(digest.digest()), size, head.toByteArray());
    }

    /** What the sender's line does is not the disk's trouble. */
    static int sent(InputStream in, byte[] chunk) {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveInto(Path incoming, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            // the name is as much on the disk as the bytes, before a row that commits names it
            try (FileChannel folder = FileChannel.open(place.getParent())) {
                folder.force(true);
            }
        } catch (FileAlreadyExistsException sameContentMeanwhile) {
            // What is there is the same by its name.
        }
    }

    private String mediaType(byte[] head) throws IOException {
        return types.getDetector().detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
    }

    /** @throws Refusal 404 if there is no such content */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(existing(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A part of a content.
     *
     * @param from first byte, from 0
     * @throws Refusal 404 if there is no such content
     */
    public InputStream open(String sha256, long from, long length) {
        InputStream whole = open(sha256);
        try {
            whole.skipNBytes(from);
            return BoundedInputStream.builder().setInputStream(whole).setMaxCount(length).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String sha256) {
        return DIGEST.matcher(sha256).matches() && Files.isRegularFile(place(sha256));
    }

    /** Bytes. */
    public long size(String sha256) {
        try {
            return Files.size(existing(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says, within the act that names it, that the content is needed: the sweeper's day begins anew. */
    public void keep(String sha256) {
        try {
            Files.setLastModifiedTime(existing(sha256), FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the bytes are still those of the name.
     *
     * @throws Refusal 404 if there is no such content
     */
    public boolean isIntact(String sha256) {
        MessageDigest digest = sha256();
        try (InputStream in = open(sha256)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digests of contents last needed before a moment, at most that many. */
    List<String> lastNeededBefore(Instant moment, int most) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 3)) {
            return files.filter(file -> DIGEST.matcher(file.getFileName().toString()).matches() && isOlder(file, moment))
                    .map(file -> file.getFileName().toString()).limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes those of the contents that are still not needed since that moment. */
    int remove(Collection<String> digests, Instant notNeededSince) {
        int removed = 0;
        for (String digest : digests) {
            Path file = place(digest);
            if (isOlder(file, notNeededSince)) {
                discard(file);
                removed++;
            }
        }
        return removed;
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false;
        }
    }

    private Path existing(String sha256) {
        if (!has(sha256)) {
            throw Refusal.notFound("kernel.content.unknown");
        }
        return place(sha256);
    }

    private Path place(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
