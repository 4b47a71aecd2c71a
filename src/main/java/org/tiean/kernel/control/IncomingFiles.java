package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * Files on their way in, piece by piece (分片接收), over lines that break. Each lies beside the store under the id of its
 * upload; how much of it counts is kept by the caller, and what lies behind that is cut off before the next piece is written.
 * Bytes pass through a buffer and are never held as a whole.
 *
 * <p>The SHA-256 goes on from piece to piece in memory. Another node, or one that was started anew, reads what came before
 * once more; nothing has to be trusted that was not read.
 */
@ApplicationScoped
public class IncomingFiles {

    /** Digests held at once; a file beyond them is read once more at its next piece. */
    private static final int HELD = 256;

    private final ContentStore store;
    private final long reserve;
    private final Map<UUID, Reached> reached = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Reached> eldest) {
            return size() > HELD;
        }
    };

    /** Digest of the first bytes of a file. */
    private record Reached(long offset, MessageDigest digest) {
    }

    /** For the container's proxy only. */
    protected IncomingFiles() {
        this(null, 0);
    }

    /** @param reserve setting {@code tiean.store.reserve-bytes}: so much of the disk is left free, 256 MiB */
    @Inject
    public IncomingFiles(ContentStore store, @ConfigProperty(name = "tiean.store.reserve-bytes", defaultValue = "268435456") long reserve) {
        this.store = store;
        this.reserve = reserve;
    }

    /**
     * Makes room for a file of that size.
     *
     * @throws Refusal 507 if there is none, 503 if the store is away
     */
    public void begin(UUID id, long size) {
        requireRoom(size);
        try {
            Files.write(file(id), new byte[0]);
            hold(id, new Reached(0, ContentStore.sha256()));
        } catch (IOException e) {
            throw store.trouble(e);
        }
    }

    /**
     * What uploads leave free is for the papers of cases, which have to be made whatever is sent in.
     *
     * @param size of what comes, 0 where its sender did not say
     * @throws Refusal 507 if there is no room for it, 503 if the store is away
     */
    public void requireRoom(long size) {
        try {
            if (store.room() - size < reserve) {
                throw StoreTrouble.noRoom();
            }
        } catch (IOException e) {
            throw store.trouble(e);
        }
    }

    /** Whether that much of it is still there. */
    public boolean has(UUID id, long offset) {
        try {
            Path file = file(id);
            return Files.exists(file) && (offset == 0 || Files.size(file) >= offset);
        } catch (IOException e) {
            throw store.trouble(e);
        }
    }

    /**
     * Writes a piece behind what counts so far.
     *
     * @param offset bytes that count so far
     * @param most   bytes the piece may have
     * @param sha256 of the piece in lower-case hexadecimal digits, if its sender said: then it counts whole or not at all;
     *               otherwise what came before the line broke counts
     * @return bytes that count now, synced to the disk
     * @throws Refusal 400 wrong digest, 409 a piece of the same file is just being written, 413 more than {@code most}, 503, 507;
     *                 nothing of the piece counts then
     */
    public long append(UUID id, long offset, InputStream in, long most, Optional<String> sha256) {
        requireRoom(0);
        MessageDigest whole = digestAt(id, offset);
        try (FileChannel out = FileChannel.open(file(id), StandardOpenOption.WRITE); FileLock lock = lock(out)) {
            if (out.size() > offset) {
                out.truncate(offset);
            }
            out.position(offset);
            long end = offset + new IncomingPiece(most, sha256, whole).write(in, out);
            out.force(false);
            hold(id, new Reached(end, whole));
            return end;
        } catch (IOException e) {
            throw store.trouble(e);
        }
    }

    /** One piece of a file at a time, on this node or another. */
    private static FileLock lock(FileChannel out) throws IOException {
        try {
            FileLock lock = out.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameNode) {
            // answered below like another node
        }
        throw Refusal.conflict("kernel.content.piece-under-way");
    }

    /** The SHA-256 of a file that has come whole, in lower-case hexadecimal digits. */
    public String sha256(UUID id, long size) {
        return HexFormat.of().formatHex(digestAt(id, size).digest());
    }

    /**
     * Takes a file that has come whole into the store; it is no longer on its way.
     *
     * @throws Refusal 503, 507; then it still is
     */
    public Stored finish(UUID id, long size) {
        try {
            Path file = file(id);
            Stored stored = store.adopt(file, sha256(id, size), size, head(file));
            discard(id);
            return stored;
        } catch (IOException e) {
            throw store.trouble(e);
        }
    }

    /** Forgets a file and what came of it. */
    public void discard(UUID id) {
        forget(id);
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw store.trouble(e);
        }
    }

    private MessageDigest digestAt(UUID id, long offset) {
        Reached held = held(id);
        if (held != null && held.offset() == offset) {
            return copy(held.digest());
        }
        MessageDigest digest = ContentStore.sha256();
        byte[] chunk = new byte[ContentStore.CHUNK];
        try (InputStream in = Files.newInputStream(file(id))) {
            for (long rest = offset; rest > 0; ) {
                int read = in.read(chunk, 0, (int) Math.min(chunk.length, rest));
                if (read < 0) {
                    throw new IOException("the file is shorter than what counts of it");
                }
                digest.update(chunk, 0, read);
                rest -= read;
            }
        } catch (IOException e) {
            throw store.trouble(e);
        }
        hold(id, new Reached(offset, copy(digest)));
        return digest;
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ContentStore.CHUNK);
        }
    }

    private void hold(UUID id, Reached at) {
        synchronized (reached) {
            reached.put(id, at);
        }
    }

    private Reached held(UUID id) {
        synchronized (reached) {
            return reached.get(id);
        }
    }

    private void forget(UUID id) {
        synchronized (reached) {
            reached.remove(id);
        }
    }

    private Path file(UUID id) throws IOException {
        return store.incoming().resolve(id + ".pieces");
    }
}
