package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.evidence.entity.FilmDuty;
import org.tiean.evidence.entity.FilmDuty.Condition;
import org.tiean.evidence.entity.FilmDuty.Duty;
import org.tiean.kernel.control.CsvRows;
import org.tiean.settings.boundary.Settings;

/**
 * Which steps are filmed (音像记录事项): {@code film-duties.csv}, with what the agency adds. {@code recording.filmed-steps} names
 * steps of the table that it makes a must; {@code recording.handling-places} the words by which a place is known to be one where
 * cases are handled. Nothing an agency sets takes a must away.
 */
@ApplicationScoped
public class FilmDuties {

    /** Fact of an act at a place where cases are handled; the place itself may be a home and stays out of the record. */
    public static final String AT_HANDLING_PLACE = "handlingPlace";

    private static final String TABLE = "film-duties.csv";

    private final List<FilmDuty> rows;

    @Inject
    Settings settings;

    public FilmDuties() {
        try (Reader table = new InputStreamReader(FilmDuties.class.getResourceAsStream("/org/tiean/evidence/" + TABLE), StandardCharsets.UTF_8)) {
            CsvRows read = CsvRows.read(table, TABLE, "act", "condition", "duty", "from", "to", "basis", "reason", "awaits");
            rows = read.map(row -> new FilmDuty(row.text("act"), row.optionalText("condition") == null ? null
                    : row.choice("condition", Condition.class), row.choice("duty", Duty.class), row.date("from"), row.optionalDate("to"),
                    row.text("basis"), row.text("reason"), row.optionalText("awaits")));
            read.refuseIfFaulty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<FilmDuty> all() {
        return rows;
    }

    /** Acts of which any row speaks. */
    public List<ActKind> acts() {
        return Arrays.stream(ActKind.values()).filter(act -> rows.stream().anyMatch(row -> row.isAbout(act.key()))).toList();
    }

    /**
     * Why a step must be filmed, empty if it need not be.
     *
     * @param facts what is handed in with the act; of one that is only asked about, what depends on them is not known and so
     *              not demanded yet
     */
    public Optional<FilmDuty> must(ActKind act, UUID agencyId, LocalDate day, JsonObject facts) {
        List<String> added = settings.list("recording.filmed-steps", agencyId, day);
        return rows.stream().filter(row -> row.isAbout(act.key()) && row.holdsOn(day) && speaks(row, facts))
                .filter(row -> row.duty() == Duty.MUST || added.contains(row.act()) || added.contains(act.key())).findFirst();
    }

    private static boolean speaks(FilmDuty row, JsonObject facts) {
        return row.condition() == null || switch (row.condition()) {
            case HANDLING_PLACE -> facts.getBoolean(AT_HANDLING_PLACE, false);
            case LEFT -> "LEFT".equals(facts.getString("method", ""));
            case DESTRUCTION -> "DESTRUCTION".equals(facts.getString("method", ""));
        };
    }

    /** Whether a place is one where cases are handled, by the agency's words for them. */
    public boolean isHandlingPlace(String place, UUID agencyId, LocalDate day) {
        return settings.list("recording.handling-places", agencyId, day).stream().anyMatch(place::contains);
    }
}
