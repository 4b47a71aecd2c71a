package org.tiean.evidence.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.FilmDuty;
import org.tiean.scenario.KnownSettings;

/** The table of steps that are filmed names acts there are, or says what will bring them; an agency takes no must away. */
class FilmDutiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final FilmDuties duties = new FilmDuties();

    @Test
    void anActThatIsNotThereSaysWhatItAwaits() {
        for (FilmDuty row : duties.all()) {
            if (Arrays.stream(ActKind.values()).noneMatch(act -> row.isAbout(act.key()))) {
                assertNotNull(row.awaits(), row.act());
            }
        }
    }

    @Test
    void whatMustBeFilmedStaysSoWhateverTheAgencySets() {
        duties.settings = new KnownSettings().set("recording.filmed-steps", "").set("recording.handling-places", "办案区");
        assertEquals(FilmDuty.Duty.MUST, duties.must(ActKind.RECORD_QUESTIONING, UUID.randomUUID(), DAY, Facts.of().put("handlingPlace", true).build())
                .orElseThrow().duty());
        assertEquals(Optional.empty(), duties.must(ActKind.RECORD_QUESTIONING, UUID.randomUUID(), DAY, Facts.of().build()));
        assertTrue(duties.isHandlingPlace("样板区局办案区一号", UUID.randomUUID(), DAY));
    }
}
