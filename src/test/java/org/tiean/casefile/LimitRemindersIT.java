package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.investigation.boundary.TimeRequests;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.notification.boundary.Reminders;
import org.tiean.notification.control.ReminderStore;
import org.tiean.notification.entity.ReminderKind;
import org.tiean.notification.entity.ReminderRow;

/** The timer on a step follows its limit; who hears of what when half is gone, three days are left, and it is over. */
@ArquillianTest
class LimitRemindersIT {

    private static final String LIMIT = "lead-verification";

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    TimeRequests requests;

    @Inject
    TimeLimits limits;

    @Inject
    ReminderStore store;

    @Inject
    Reminders reminders;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("evidence");
    }

    @Test
    void aLimitThatNobodyMeetsGoesUp() {
        LocalDate first = limit().due();
        assertEquals(List.of(first), timers(), "the timer on the step waits for the end of the limit");
        cast.enter("officer1");
        requests.request(desk.request(life.played()), new RequestTime(RequestTime.Kind.EXTENSION, 10, null, "需要外地核实"));
        cast.enter("head1");
        requests.decide(desk.request(life.played()), new DecideTime(DecideTime.Outcome.APPROVED, "同意。", null));
        LimitResult extended = limit();
        assertTrue(extended.due().isAfter(first));
        assertEquals(List.of(extended.due()), timers(), "and follows it");

        LocalDate event = extended.explanation().get(0).from();
        remindOn(event.plusDays((extended.due().toEpochDay() - event.toEpochDay()) / 2));
        assertEquals(List.of(ReminderKind.HALF), heardBy("officer1"));
        assertEquals(List.of(), heardBy("head1"));
        remindOn(extended.due().minusDays(3));
        assertEquals(List.of(ReminderKind.SOON), heardBy("officer1"), "the last word only");
        assertEquals(0, store.make(Zones.dayOf(time.now()), life.caseId()), "nothing is said twice");

        time.moveTo(extended.due().plusDays(1), LocalTime.of(8, 0));
        time.settle();
        assertEquals(List.of(ReminderKind.OVERDUE), heardBy("officer1"));
        assertEquals(List.of(ReminderKind.ESCALATED), heardBy("head1"), "the head is told by the timer of the process");
        assertEquals(List.of(ReminderKind.ESCALATED), heardBy("leader1"));
        assertEquals(List.of(), heardBy("townhead1"), "another agency hears nothing");
    }

    private LimitResult limit() {
        return limits.dueOf(life.caseId(), LIMIT).orElseThrow();
    }

    private void remindOn(LocalDate day) {
        time.moveTo(day, LocalTime.of(8, 0));
        store.make(day, life.caseId());
    }

    private List<ReminderKind> heardBy(String login) {
        cast.enter(login);
        return reminders.own(new Page.Slice(0, 200)).rows().stream().filter(row -> row.caseId().equals(life.caseId()))
                .map(ReminderRow::kind).toList();
    }

    /** Last days for which timers wait on the step. */
    private List<LocalDate> timers() {
        return em.createNativeQuery("select j.duedate_ from tiean.act_ru_timer_job j join tiean.act_ru_execution e"
                        + " on e.id_ = j.process_instance_id_ where e.business_key_ = ?1 and j.element_id_ = ?2")
                .setParameter(1, life.caseId().toString()).setParameter(2, "verify-clue--" + LIMIT).getResultList().stream()
                .map(due -> ((Timestamp) due).toLocalDateTime().toLocalDate().minusDays(1)).toList();
    }
}
