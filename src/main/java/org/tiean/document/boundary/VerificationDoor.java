package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tiean.document.entity.Authenticity;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.control.Turnstile;
import org.tiean.kernel.entity.Pace;
import org.tiean.kernel.entity.Refusal;

/**
 * The door to {@link Verification} for everybody (文书核验): page and REST alike let files in at a pace, keep them on the disk until it
 * is their turn, and look at few at once, so that no number of callers fills the heap. Nothing is kept.
 */
@ApplicationScoped
public class VerificationDoor {

    /** Bytes; no document of ours is near this size. */
    static final int LARGEST = 32 << 20;

    private static final String DOOR = "verify-file";
    private static final Pace PACE = new Pace(40, Duration.ofHours(1), Duration.ofSeconds(30), 20_000);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore turn = new Semaphore(AT_ONCE, true);

    @Inject
    Verification verification;

    @Inject
    Turnstile turnstile;

    @Inject
    CallerAddress caller;

    /** @throws Refusal 413 larger than {@value #LARGEST} bytes, 429 too often or too many at once */
    public Authenticity of(InputStream body) throws IOException {
        turnstile.pass(DOOR, caller.get(), PACE);
        Path file = Files.createTempFile("verification", ".pdf");
        try {
            receive(body, file);
            return inTurn(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void receive(InputStream body, Path file) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                size += read;
                if (size > LARGEST) {
                    throw new Refusal(Refusal.Kind.TOO_LARGE, "document.verification.too-large", LARGEST >> 20);
                }
                out.write(chunk, 0, read);
            }
        }
    }

    private Authenticity inTurn(Path file) throws IOException {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(Refusal.Kind.TOO_OFTEN, "document.verification.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Kind.TOO_OFTEN, "document.verification.busy");
        }
        try {
            return verification.of(Files.readAllBytes(file));
        } finally {
            turn.release();
        }
    }
}
