package org.tiean.evidence.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.entity.BodyCameraEntry.Given;
import org.tiean.evidence.entity.BodyCameraEntry.Kind;
import org.tiean.kernel.entity.Refusal;

/** Who wore a camera on which day, how its clock was, and what is held against a recording. */
class BodyCameraTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    private final BodyCamera camera = new BodyCamera(UUID.randomUUID(), AGENCY, "DSJ0001", "示例A1", "leader1", NOW);

    private BodyCameraEntry enter(Kind kind, UUID officer, LocalDate from, LocalDate until, Integer offset) {
        return camera.enter(new Given(UUID.randomUUID(), kind, officer, from, until, offset, null), "leader1", NOW);
    }

    @Test
    void oneWearerADayFromADayToADay() {
        enter(Kind.ASSIGNED, ONE, DAY, DAY.plusDays(2), null);
        enter(Kind.ASSIGNED, OTHER, DAY.plusDays(3), null, null);
        assertEquals(Optional.empty(), camera.wearerOn(DAY.minusDays(1)));
        assertEquals(Optional.of(ONE), camera.wearerOn(DAY));
        assertEquals(Optional.of(ONE), camera.wearerOn(DAY.plusDays(2)));
        assertEquals(Optional.of(OTHER), camera.wearerOn(DAY.plusDays(3)));
        assertEquals("evidence.camera.worn", assertThrows(Refusal.class, () -> enter(Kind.ASSIGNED, ONE, DAY.plusDays(2), null, null)).key());
        assertEquals("evidence.camera.worn", assertThrows(Refusal.class, () -> enter(Kind.ASSIGNED, ONE, DAY.plusDays(9), DAY.plusDays(9), null)).key());
    }

    @Test
    void whatGoesOnIsEndedOnce() {
        BodyCameraEntry worn = enter(Kind.ASSIGNED, ONE, DAY, null, null);
        assertThrows(Refusal.class, () -> camera.end(worn.id(), DAY.minusDays(1)));
        camera.end(worn.id(), DAY.plusDays(1));
        assertEquals(Optional.empty(), camera.wearerOn(DAY.plusDays(2)));
        assertThrows(Refusal.class, () -> camera.end(worn.id(), DAY.plusDays(5)));
        enter(Kind.ASSIGNED, OTHER, DAY.plusDays(2), null, null);
    }

    @Test
    void theClockIsAsLastCompared() {
        assertEquals(Duration.ZERO, camera.clockOffsetOn(DAY));
        enter(Kind.CLOCK_CHECKED, null, DAY, null, 95);
        enter(Kind.CLOCK_CHECKED, null, DAY.plusDays(5), null, 0);
        assertEquals(Duration.ZERO, camera.clockOffsetOn(DAY.minusDays(1)));
        assertEquals(Duration.ofSeconds(95), camera.clockOffsetOn(DAY.plusDays(4)));
        assertEquals(Duration.ZERO, camera.clockOffsetOn(DAY.plusDays(5)));
        ImportRecording shown = new ImportRecording(UUID.randomUUID(), "DSJ0001", ONE, NOW, NOW.plusSeconds(60), "样板街", null, null);
        assertEquals(NOW.minusSeconds(95), shown.corrected(Duration.ofSeconds(95)).startedAt(), "a fast clock shows too late a time");
        assertEquals(NOW.minusSeconds(35), shown.corrected(Duration.ofSeconds(95)).endedAt());
    }

    @Test
    void whatIsHeldAgainstARecording() {
        assertEquals(EnumSet.of(CameraRemark.UNREGISTERED), CameraCheck.of(Optional.empty(), AGENCY, ONE, DAY).remarks());
        assertEquals(EnumSet.of(CameraRemark.OTHER_WEARER), remarks(AGENCY, ONE), "nobody wears it");
        enter(Kind.ASSIGNED, ONE, DAY, null, null);
        assertEquals(Set.of(), remarks(AGENCY, ONE));
        assertEquals(EnumSet.of(CameraRemark.OTHER_AGENCY, CameraRemark.OTHER_WEARER), remarks(UUID.randomUUID(), OTHER));
        enter(Kind.OUT_OF_SERVICE, null, DAY, DAY, null);
        assertEquals(EnumSet.of(CameraRemark.OUT_OF_SERVICE), remarks(AGENCY, ONE));
        assertEquals(Set.of(), CameraCheck.of(Optional.of(camera), AGENCY, ONE, DAY.plusDays(1)).remarks());
    }

    private Set<CameraRemark> remarks(UUID agency, UUID officer) {
        return CameraCheck.of(Optional.of(camera), agency, officer, DAY).remarks();
    }

    @Test
    void nothingIsEnteredAfterItIsGone() {
        enter(Kind.RETIRED, null, DAY, null, null);
        assertTrue(camera.isOutOn(DAY.plusYears(1)));
        assertEquals("evidence.camera.retired", assertThrows(Refusal.class, () -> enter(Kind.CLOCK_CHECKED, null, DAY, null, 1)).key());
        assertEquals("evidence.camera.retired", assertThrows(Refusal.class, () -> enter(Kind.RETIRED, null, DAY.minusDays(1), null, null)).key(), "once");
    }

    @Test
    void theFormOfAnEntry() {
        assertThrows(Refusal.class, () -> enter(Kind.ASSIGNED, null, DAY, null, null));
        assertThrows(Refusal.class, () -> enter(Kind.RETIRED, ONE, DAY, null, null));
        assertThrows(Refusal.class, () -> enter(Kind.CLOCK_CHECKED, null, DAY, null, null));
        assertThrows(Refusal.class, () -> enter(Kind.CLOCK_CHECKED, null, DAY, DAY, 1));
        assertThrows(Refusal.class, () -> enter(Kind.CLOCK_CHECKED, null, DAY, null, Integer.MIN_VALUE), "no clock is off by decades");
        assertThrows(Refusal.class, () -> enter(Kind.ASSIGNED, ONE, DAY, DAY.minusDays(1), null));
        UUID id = UUID.randomUUID();
        Given worn = new Given(id, Kind.ASSIGNED, ONE, DAY, null, null, null);
        assertEquals(camera.enter(worn, "leader1", NOW), camera.enter(worn, "leader1", NOW));
        assertThrows(Refusal.class, () -> camera.enter(new Given(id, Kind.RETIRED, null, DAY, null, null, null), "leader1", NOW));
    }
}
