package org.tiean.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.AtEnd;
import org.tiean.calendar.entity.TimeLimitDefinition.Direction;
import org.tiean.calendar.entity.TimeLimitDefinition.Nature;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/** Every time limit the house knows, read from {@code time-limits.csv} when the application starts. */
@ApplicationScoped
public class TimeLimitCatalogue {

    private static final String FILE = "/org/tiean/calendar/time-limits.csv";
    private static final String[] COLUMNS = {"id", "name", "law", "article", "paragraph", "item", "source_text",
        "trigger", "length", "unit", "direction", "nature", "rolls", "extensions", "pause_grounds", "at_end",
        "verification", "table_row"};

    private final Map<String, TimeLimitDefinition> definitions = new LinkedHashMap<>();

    /** Reads the shipped table; an error in it stops the application, since a wrong limit is worse than none. */
    public TimeLimitCatalogue() {
        try (InputStream stream = TimeLimitCatalogue.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            CsvRows.read(reader, FILE, COLUMNS).map(TimeLimitCatalogue::definition).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(TimeLimitDefinition definition) {
        if (definitions.put(definition.id(), definition) != null) {
            throw new IllegalStateException("time limit defined twice: " + definition.id());
        }
    }

    private static TimeLimitDefinition definition(CsvRow row) {
        Citation source = new Citation(row.text("law"), row.number("article"), row.number("paragraph"), row.number("item"));
        String sourceText = row.optionalText("source_text");
        return new TimeLimitDefinition(row.text("id"), row.text("name"), source, sourceText == null ? "" : sourceText,
                row.text("trigger"), row.integer("length"), row.choice("unit", LimitUnit.class),
                row.choice("direction", Direction.class), row.choice("nature", Nature.class), row.flag("rolls"),
                TimeLimitDefinition.extensions(row.texts("extensions")), row.texts("pause_grounds"),
                row.choice("at_end", AtEnd.class), row.text("verification"), row.integer("table_row"));
    }

    /** @throws Refusal {@code calendar.limit.unknown} if there is no such definition */
    public TimeLimitDefinition get(String id) {
        TimeLimitDefinition definition = definitions.get(id);
        if (definition == null) {
            throw Refusal.notFound("calendar.limit.unknown", id);
        }
        return definition;
    }

    /** All, in the order of the table. */
    public Collection<TimeLimitDefinition> all() {
        return definitions.values();
    }
}
