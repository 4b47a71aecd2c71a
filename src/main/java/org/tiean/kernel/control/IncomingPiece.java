package org.tiean.kernel.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.tiean.kernel.entity.Refusal;

/**
 * One piece of a file on its way in. A chunk of it is hashed on another thread while it is written and the next one is read, and
 * the disk is told to begin while the line still brings more, so that little is left to wait for at the end: bytes alone go there,
 * no transaction and nobody's rights, so any thread will do.
 */
final class IncomingPiece {

    /** Large enough that a hand-over to the other thread is not felt, and below half a region of the collector, beyond which it would be old at once. */
    private static final int CHUNK = 448 << 10;

    /** After how many bytes the disk begins. */
    private static final int EARLY = 4 << 20;

    /** Flushes wait for the disk; in the pool that hashes they would hold it up. */
    private static final Executor DISK = Executors.newCachedThreadPool(flush -> {
        Thread thread = new Thread(flush, "upload-disk");
        thread.setDaemon(true);
        return thread;
    });

    private final long most;
    private final Optional<String> sha256;
    private final MessageDigest whole;
    private final MessageDigest own = ContentStore.sha256();
    private byte[] chunk = new byte[CHUNK];
    private byte[] before = new byte[CHUNK];
    private int filled;
    private boolean lineBroke;
    private CompletableFuture<Void> hashed = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> flushed = CompletableFuture.completedFuture(null);
    private long unflushed;

    /**
     * @param most   bytes it may have
     * @param sha256 its digest, if its sender said: then it counts whole or not at all
     * @param whole  goes on from what came before the piece
     */
    IncomingPiece(long most, Optional<String> sha256, MessageDigest whole) {
        this.most = most;
        this.sha256 = sha256;
        this.whole = whole;
    }

    /**
     * @return bytes written; without a digest also of a piece whose line broke
     * @throws Refusal 400 wrong digest, 413 more than it may have
     */
    long write(InputStream in, FileChannel out) throws IOException {
        long size = 0;
        try {
            do {
                fill(in);
                size += filled;
                if (size > most) {
                    throw new Refusal(Refusal.Kind.TOO_LARGE, "kernel.content.beyond-its-end");
                }
                hash();
                ByteBuffer rest = ByteBuffer.wrap(chunk, 0, filled);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                flush(out);
                byte[] next = before;
                before = chunk;
                chunk = next;
            } while (filled == CHUNK && !lineBroke);
        } finally {
            hashed.join();
            join(flushed);
        }
        if (sha256.isPresent() && (lineBroke || !HexFormat.of().formatHex(own.digest()).equals(sha256.get()))) {
            throw Refusal.invalid("kernel.content.piece-damaged");
        }
        return size;
    }

    /** As much of a chunk as comes: a network hands over a little at a time, a disk takes much at once. */
    private void fill(InputStream in) {
        filled = 0;
        try {
            for (int read = 0; read >= 0 && filled < CHUNK; filled += Math.max(0, read)) {
                read = in.read(chunk, filled, CHUNK - filled);
            }
        } catch (IOException e) {
            lineBroke = true;
        }
    }

    /** One at a time. A disk says only once that it could not write: what one flush meets must not be lost to the next. */
    private void flush(FileChannel out) throws IOException {
        unflushed += filled;
        if (unflushed < EARLY || !flushed.isDone()) {
            return;
        }
        join(flushed);
        unflushed = 0;
        flushed = CompletableFuture.runAsync(() -> {
            try {
                out.force(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, DISK);
    }

    private static void join(CompletableFuture<Void> flush) throws IOException {
        try {
            flush.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException disk) {
                throw disk.getCause();
            }
            throw e;
        }
    }

    /** Begins once the chunk before has been hashed, whose bytes are then free for the next one. */
    private void hash() {
        hashed.join();
        byte[] bytes = chunk;
        int length = filled;
        hashed = CompletableFuture.runAsync(() -> {
            whole.update(bytes, 0, length);
            if (sha256.isPresent()) {
                own.update(bytes, 0, length);
            }
        });
    }
}
