package org.tiean.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryView;

/** A limit that reaches a year without a table is provisional; the table moves it and the case says so. */
@ArquillianTest
class RecountIT {

    @Inject
    TimeLimits limits;

    @Inject
    HolidayTables tables;

    @Inject
    Ledger ledger;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into tiean.case_file (id, version, title, procedure, stage, agency_id, discovered_on,"
                + " place, facts, created_at) values (?1, 0, '期限重新计算', 'ORDINARY', 'INVESTIGATION', ?1, date '2061-12-01',"
                + " '演示路', '测试', timestamptz '2061-12-01 00:00Z')").setParameter(1, caseId).executeUpdate();
        transaction.commit();
    }

    @Test
    void theTableOfTheYearMovesWhatReachesItAndTheCaseSaysSo() {
        // 2061-12-30 is a Friday; plain weekdays: Mon 2, Tue 3, Wed 4, Thu 5, Fri 6 January
        LimitResult plain = limits.start(caseId, UUID.randomUUID(), "defence", LocalDate.of(2061, 12, 30));
        assertEquals(LocalDate.of(2062, 1, 6), plain.due());
        assertTrue(plain.provisional());
        // ninety days from 2061-12-10 end on Friday 2062-03-10, whatever January brings
        LimitResult far = limits.start(caseId, "decision", LocalDate.of(2061, 12, 10));
        assertEquals(LocalDate.of(2062, 3, 10), far.due());
        assertTrue(far.provisional());

        tables.load(new StringReader("date,kind,name\n2061-12-26,HOLIDAY_OFF,测试节\n"), "2061 年放假安排");
        tables.load(new StringReader("date,kind,name\n2062-01-02,HOLIDAY_OFF,元旦\n2062-01-07,MAKEUP_WORKDAY,元旦\n"), "2062 年放假安排");

        // Monday 2 January is off: Tue 3, Wed 4, Thu 5, Fri 6, and Saturday 7 is worked
        var moved = limits.ofCase(caseId);
        assertEquals(List.of(LocalDate.of(2062, 1, 7), LocalDate.of(2062, 3, 10)), moved.stream().map(one -> one.dueOn()).toList());
        assertFalse(moved.stream().anyMatch(one -> one.result().provisional()));
        assertEquals("2061.1 2062.1", moved.get(0).result().calendarVersion());
        assertEquals(2L, ((Number) em.createNativeQuery("select count(*) from tiean.running_limit where case_id = ?1"
                + " and not provisional").setParameter(1, caseId).getSingleResult()).longValue(), "as it is stored, too");

        List<EntryView> record = ledger.page(Chain.ofCase(caseId), new Page.Slice(0, 10)).rows();
        assertEquals(List.of("recount-limits"), record.stream().map(EntryView::act).toList());
        String told = record.get(0).payload();
        assertTrue(told.contains("2062-01-06") && told.contains("2062-01-07") && told.contains("2062.1"), told);
        assertFalse(told.contains("2062-03-10"), "what did not move is not told: " + told);
        assertTrue(ledger.verify(Chain.ofCase(caseId)).ok());
    }
}
