package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiean.casefile.entity.RulebookPoint;
import org.tiean.kernel.control.CsvRows;

/** Each guard of section N and each veto item of section I1 of the rulebook, and where it is held: {@code rulebook.csv}. */
@ApplicationScoped
public class RulebookPoints {

    private static final String TABLE = "/org/tiean/casefile/rulebook.csv";

    private final List<RulebookPoint> points;

    public RulebookPoints() {
        try (InputStream in = RulebookPoints.class.getResourceAsStream(TABLE)) {
            points = CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "rulebook.csv", "point", "demand", "rules",
                    "reason").map(row -> new RulebookPoint(row.text("point"), row.text("demand"), row.texts("rules"),
                    row.optionalText("reason")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the rulebook. */
    public List<RulebookPoint> all() {
        return points;
    }
}
