package org.tiean.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.GrantedExtension;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.calendar.entity.RunningLimit.State;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.kernel.entity.Refusal;

class RunningLimitTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    private static final LocalDate APPROVED = LocalDate.of(2026, 5, 20);

    private final TimeLimitDefinition decision = new TimeLimitCatalogue().get("decision");
    private final RunningLimit limit = start("decision");

    private static RunningLimit start(String id) {
        TimeLimitDefinition definition = new TimeLimitCatalogue().get(id);
        return new RunningLimit(UUID.randomUUID(), UUID.randomUUID(), definition, null, FILED, null,
                new LimitComputation(definition, TestCalendars.SHIPPED).from(FILED));
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }

    @Test
    void isExtendedOnlyAsTheLawGrants() {
        refused("calendar.limit.extension-too-long", () -> limit.extend(decision, 31, Approver.HEAD, "复杂", APPROVED));
        refused("calendar.limit.extension-approver", () -> limit.extend(decision, 30, Approver.COLLECTIVE, "复杂", APPROVED));
        refused("calendar.limit.reason-required", () -> limit.extend(decision, 30, Approver.HEAD, " ", APPROVED));
        refused("calendar.limit.extension-late", () -> limit.extend(decision, 30, Approver.HEAD, "复杂", FILED.plusDays(92)));
        limit.extend(decision, 30, Approver.HEAD, "案情复杂", APPROVED);
        refused("calendar.limit.extension-approver", () -> limit.extend(decision, 30, Approver.HEAD, "再次", APPROVED));
        limit.extend(decision, 60, Approver.COLLECTIVE, "案情特别复杂", APPROVED);
        refused("calendar.limit.no-extension", () -> limit.extend(decision, 1, Approver.COLLECTIVE, "三次", APPROVED));
        assertEquals(90, limit.extended());
    }

    @Test
    void leavesOutOnlyWhatTheLawLeavesOut() {
        refused("calendar.limit.pause-ground", () -> limit.pause(decision, APPROVED, "公告送达"));
        limit.pause(decision, APPROVED, "鉴定");
        refused("calendar.limit.already-paused", () -> limit.pause(decision, APPROVED, "鉴定"));
        assertEquals(new DateInterval(APPROVED, APPROVED.plusDays(4)), limit.leftOut(APPROVED.plusDays(4)).get(0).days());
        refused("calendar.limit.before-pause", () -> limit.resume(decision, "鉴定", APPROVED.minusDays(1)));
        limit.resume(decision, "鉴定", APPROVED.plusDays(3));
        assertEquals(3, limit.leftOut(APPROVED.plusDays(100)).get(0).days().days());
        refused("calendar.limit.not-paused", () -> limit.resume(decision, "鉴定", APPROVED.plusDays(3)));
        refused("calendar.limit.not-pausable", () -> start("hearing-request")
                .pause(new TimeLimitCatalogue().get("hearing-request"), APPROVED, "鉴定"));
    }

    @Test
    void standsStillUntilTheLastOfItsPausesIsOver() {
        limit.pause(decision, APPROVED, "鉴定");
        limit.pause(decision, APPROVED.plusDays(2), "听证");
        assertEquals(List.of("鉴定", "听证"), limit.openPauses());
        limit.resume(decision, "鉴定", APPROVED.plusDays(5));
        assertTrue(limit.isPaused());
        limit.resume(decision, "听证", APPROVED.plusDays(8));
        assertFalse(limit.isPaused());
        // 20 to 24 May for the test, 22 to 27 May for the hearing: eight days, three of them in both
        LimitResult result = new LimitComputation(decision, TestCalendars.SHIPPED).from(FILED, 0, limit.leftOut(APPROVED.plusDays(30)));
        assertEquals(FILED.plusDays(90 + 8), result.rawDue());
    }

    @Test
    void aPauseOfNoDayLeavesNothingOut() {
        limit.pause(decision, APPROVED, "鉴定");
        limit.resume(decision, "鉴定", APPROVED);
        assertEquals(List.of(), limit.leftOut(APPROVED.plusDays(9)));
    }

    @Test
    void lapsesOnlyAfterItsLastDayAndNotWhilePaused() {
        assertEquals(LocalDate.of(2026, 6, 1), limit.dueOn());
        refused("calendar.limit.not-over", () -> limit.end(decision, State.LAPSED, LocalDate.of(2026, 6, 1)));
        limit.pause(decision, APPROVED, "听证");
        refused("calendar.limit.not-over", () -> limit.end(decision, State.LAPSED, LocalDate.of(2026, 6, 2)));
        limit.resume(decision, "听证", APPROVED);
        limit.end(decision, State.LAPSED, LocalDate.of(2026, 6, 2));
        refused("calendar.limit.not-running", () -> limit.end(decision, State.MET, LocalDate.of(2026, 6, 3)));
        refused("calendar.limit.not-running", () -> limit.pause(decision, APPROVED, "听证"));
    }

    @Test
    void isExtendedOnItsLastDayStillAndKeepsWhatWasGranted() {
        limit.extend(decision, 1, Approver.HEAD, "最后一日", limit.dueOn());
        assertEquals(List.of(new GrantedExtension(1, Approver.HEAD, "最后一日", LocalDate.of(2026, 6, 1))), limit.granted());
        assertEquals(1, limit.extensionsGranted());
        refused("calendar.limit.extension-too-long", () -> start("decision").extend(decision, 0, Approver.HEAD, "无", APPROVED));
        RunningLimit over = start("decision");
        over.end(decision, State.MET, APPROVED);
        refused("calendar.limit.not-running", () -> over.extend(decision, 30, Approver.HEAD, "已办结", APPROVED));
        refused("calendar.limit.before-event", () -> start("decision").end(decision, State.MET, FILED.minusDays(1)));
        refused("calendar.limit.before-event", () -> start("decision").pause(decision, FILED.minusDays(1), "鉴定"));
    }

    @Test
    void knowsWhatItIs() {
        UUID caseId = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        TimeLimitDefinition defence = new TimeLimitCatalogue().get("defence");
        RunningLimit longer = new RunningLimit(caseId, subject, defence, 7, FILED, null,
                new LimitComputation(defence.atLeast(7), TestCalendars.SHIPPED).from(FILED));
        assertEquals(List.of(caseId, subject), List.of(longer.caseId(), longer.subjectId()));
        assertEquals("defence", longer.definitionId());
        assertEquals(7, longer.asRun(defence).length());
        assertEquals(90, limit.asRun(decision).length());
        assertEquals(FILED, longer.eventOn());
        assertTrue(longer.eventAt().isEmpty());
        assertEquals(State.RUNNING, longer.state());
        assertFalse(longer.isPaused());
        longer.end(defence, State.MET, FILED.plusDays(3));
        assertEquals(FILED.plusDays(3), longer.endedOn());
        assertEquals(State.MET, longer.state());
        assertFalse(longer.id().equals(limit.id()));
    }
}
