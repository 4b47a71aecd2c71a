package org.tiean.deploy.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys of this installation, drawn at random when first asked for and kept in one file that only
 * its owner can read. The repository therefore holds none.
 */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A password of 24 characters that needs no quoting in a shell, a URL or SQL. */
    synchronized String password(String name) {
        return valueOf(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)));
    }

    /** A key of 256 bits in Base64. */
    synchronized String key(String name) {
        return valueOf(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    private String valueOf(String name, java.util.function.Supplier<String> draw) {
        String value = values.getProperty(name);
        if (value == null) {
            value = draw.get();
            values.setProperty(name, value);
            store(file, values);
        }
        return value;
    }

    /** Writes a file with mode 600 in one step, so that no reader ever sees half of it or an open one. */
    static void store(Path file, Properties values) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer out = Files.newBufferedWriter(draft)) {
                values.store(out, "Generated; belongs to this installation only");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }
}
