package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tiean.casefile.entity.CoveredRule.Scenario;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/** The scenario tables that travel inside the application, the very files its tests ran (场景目录). */
@ApplicationScoped
public class ScenarioIndex {

    private static final String FOLDER = "/WEB-INF/classes/scenarios/";
    private static final String RULES = "rules.csv";

    @Inject
    ServletContext application;

    private final ConcurrentMap<String, List<Scenario>> rules = new ConcurrentHashMap<>();

    /**
     * A table of scenarios of another kind: time limits, versions, ranges …
     *
     * @param rows number of scenarios in it
     */
    public record Table(String name, long rows) {
    }

    /** Scenarios of the rules of one component; none where it has no table. */
    public List<Scenario> rules(String component) {
        return rules.computeIfAbsent(component, this::read);
    }

    private List<Scenario> read(String component) {
        try (InputStream in = application.getResourceAsStream(FOLDER + component + "/" + RULES)) {
            return in == null ? List.of() : CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), RULES, "rule",
                    "situation", "expected", "working").map(ScenarioIndex::scenario);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario scenario(CsvRow row) {
        return new Scenario(row.text("rule"), row.text("situation"), Objects.requireNonNullElse(row.optionalText("given"), ""),
                row.text("expected"), row.text("working"));
    }

    /** All other tables, by name. */
    public List<Table> others() {
        List<Table> tables = new ArrayList<>();
        for (String folder : below(FOLDER)) {
            for (String file : below(folder)) {
                if (!file.endsWith("/" + RULES)) {
                    tables.add(new Table(file.substring(FOLDER.length()), rows(file)));
                }
            }
        }
        return tables;
    }

    private Set<String> below(String path) {
        Set<String> found = application.getResourcePaths(path);
        return found == null ? Set.of() : new TreeSet<>(found);
    }

    /** Lines that are neither blank nor a remark, less the header. */
    private long rows(String file) {
        try (Reader in = new InputStreamReader(application.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new BufferedReader(in).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
