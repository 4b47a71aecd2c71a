package org.tiean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run found out, in dated lines for people: how fast, how many rounds. Tests in the container and outside write
 * to the one file named by {@code tiean.report}; the end of the run prints it.
 */
public final class Report {

    private Report() {
    }

    /** Adds a line. */
    public static synchronized void line(String part, String found) {
        String line = LocalDate.now() + " " + part + ": " + found;
        System.out.println("[report] " + line);
        String file = System.getProperty("tiean.report");
        if (file != null) {
            try {
                Files.writeString(Path.of(file), line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All lines of the run. */
    static List<String> lines() {
        String file = System.getProperty("tiean.report");
        try {
            return file == null || !Files.exists(Path.of(file)) ? List.of() : Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
