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
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * <p>Contents lie in a directory, or in a bucket of an S3 service if one is set. A file is first received on the own disk,
 * because its name is known at its end only.
 *
 * <p>A content is stored before the row that names it commits. If that row never comes, the sweeper removes
 * the content a day later; {@link #keep} at the time of the act starts that day anew.
 */
@ApplicationScoped
public class ContentStore {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    static final int CHUNK = 64 * 1024;
    private static final String PART = ".part";
    private static final Pattern BEGUN = Pattern.compile("\\.(\\d{1,12})\\.part$");
    private static final Logger LOG = Logger.getLogger(ContentStore.class.getName());

    private final TikaConfig types = TikaConfig.getDefaultConfig();

    private final Path directory;
    private final ContentPlace place;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ContentStore() {
        this(null, (ContentPlace) null, null);
    }

    /**
     * @param directory setting {@code tiean.store.dir}; made if it is not there
     * @param bucket    where contents go from there, if one is set
     */
    @Inject
    public ContentStore(@ConfigProperty(name = "tiean.store.dir") String directory, BucketSettings bucket, Clock clock) {
        this(Path.of(directory), bucket.place().orElseGet(() -> new DirectoryPlace(Path.of(directory))), clock);
    }

    /** Contents in the directory itself. */
    public ContentStore(String directory, Clock clock) {
        this(Path.of(directory), new DirectoryPlace(Path.of(directory)), clock);
    }

    private ContentStore(Path directory, ContentPlace place, Clock clock) {
        this.directory = directory;
        this.place = place;
        this.clock = clock;
    }

    /**
     * Keeps what comes.
     *
     * @param maxBytes more than this is refused
     * @throws Refusal 400 if nothing came, 413 if too much came, 503 or 507 if the store is away or full; then nothing is kept
     */
    public Stored store(InputStream in, long maxBytes) {
        Path incoming = null;
        try {
            incoming = incoming().resolve(UUID.randomUUID() + "." + clock.instant().getEpochSecond() + PART);
            Received received = receive(in, incoming, maxBytes);
            return adopt(incoming, received.sha256(), received.size(), received.head());
        } catch (IOException e) {
            throw trouble(e);
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
        place.take(file, sha256, clock.instant());
        return new Stored(sha256, size, mediaType(head));
    }

    /**
     * Where files wait that have not come whole. Contents of a directory lie on the same disk, so that taking them in moves no
     * byte; to a bucket they go from here.
     */
    Path incoming() throws IOException {
        return Files.createDirectories(directory.resolve("incoming"));
    }

    /** 503 or 507, see {@link StoreTrouble}. */
    Refusal trouble(IOException cause) {
        return StoreTrouble.of(cause, place.name(), directory);
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

    private String mediaType(byte[] head) throws IOException {
        return types.getDetector().detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
    }

    /** @throws Refusal 404 if there is no such content, 503 if the store does not answer */
    public InputStream open(String sha256) {
        return open(sha256, 0, Long.MAX_VALUE);
    }

    /**
     * A part of a content.
     *
     * @param from first byte, from 0
     * @throws Refusal 404 if there is no such content, 503 if the store does not answer
     */
    public InputStream open(String sha256, long from, long length) {
        return ask(sha256, () -> BoundedInputStream.builder().setInputStream(place.open(sha256, from)).setMaxCount(length).get());
    }

    /** @throws Refusal 503 if the store does not answer: that is not the same as not being there */
    public boolean has(String sha256) {
        return isDigest(sha256) && ask(sha256, () -> place.size(sha256)).isPresent();
    }

    /** Bytes. */
    public long size(String sha256) {
        return ask(sha256, () -> place.size(sha256)).orElseThrow(ContentStore::unknown);
    }

    /** Says, within the act that names it, that the content is needed: the sweeper's day begins anew. */
    public void keep(String sha256) {
        ask(sha256, () -> {
            place.needed(sha256, clock.instant());
            return sha256;
        });
    }

    /**
     * Whether the bytes are still those of the name.
     *
     * @throws Refusal 404 if there is no such content, 503 if the store does not answer, or stops in the middle
     */
    public boolean isIntact(String sha256) {
        return ask(sha256, () -> {
            MessageDigest digest = sha256();
            try (InputStream in = place.open(sha256, 0)) {
                byte[] chunk = new byte[CHUNK];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    digest.update(chunk, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        });
    }

    /**
     * Digests of contents that may not have been needed since a moment, in their order.
     *
     * @param after the last one already looked at, empty to begin
     * @param most  fewer come only at the end
     */
    List<String> lastNeededBefore(Instant moment, String after, int most) {
        return ask(after, () -> place.neededBefore(moment, after, most));
    }

    /** Removes those of the contents that are still not needed since that moment. */
    int remove(Collection<String> digests, Instant notNeededSince) {
        int removed = 0;
        for (String digest : digests) {
            removed += ask(digest, () -> place.remove(digest, notNeededSince)) ? 1 : 0;
        }
        return removed;
    }

    static boolean isDigest(String sha256) {
        return DIGEST.matcher(sha256).matches();
    }

    /** What is asked of the place where contents lie. */
    private interface Question<T> {
        T answer() throws IOException;
    }

    private <T> T ask(String sha256, Question<T> question) {
        if (!sha256.isEmpty() && !isDigest(sha256)) {
            throw unknown();
        }
        try {
            return question.answer();
        } catch (NoSuchFileException none) {
            throw unknown();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("kernel.content.unknown");
    }

    /** Where it cannot be removed, the store being away, it is swept like one whose server was killed. */
    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> file + " stays until it is swept");
        }
    }

    /**
     * Removes what began to come in one go before a moment and neither came whole nor was removed: its server was killed.
     *
     * @return how many
     */
    int removeUnfinished(Instant before) {
        int removed = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(incoming(), "*" + PART)) {
            for (Path file : all) {
                Matcher begun = BEGUN.matcher(file.getFileName().toString());
                if (begun.find() && Instant.ofEpochSecond(Long.parseLong(begun.group(1))).isBefore(before) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        } catch (IOException e) {
            throw trouble(e);
        }
        return removed;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
