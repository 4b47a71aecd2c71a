package org.tiean.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.workflow.control.DecisionTables;

/** The decision tables as shipped. */
public final class KnownTables {

    private KnownTables() {
    }

    public static DecisionTables shipped() {
        DecisionTables tables = new DecisionTables();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".dmn")).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    tables.add(file.getFileName().toString(), in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
