package org.tiean.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.AtEnd;
import org.tiean.calendar.entity.TimeLimitDefinition.Nature;

/** Makes the reminders that are due. What binds the agency is warned of on the day before rolling (rulebook DC-3). */
@ApplicationScoped
@Transactional
public class ReminderStore {

    private static final int DAYS_BEFORE = 3;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimitCatalogue catalogue;

    /**
     * Makes every reminder that is due and not made yet.
     *
     * @return how many were made
     */
    public int makeAll(LocalDate today) {
        return make(today, null);
    }

    /** As {@link #makeAll}, for one case. */
    public int make(LocalDate today, UUID caseId) {
        String half = "?1 >= l.event_on + (l.raw_due_on - l.event_on) / 2 and ?1 < l.raw_due_on - " + DAYS_BEFORE;
        String soon = "?1 between l.raw_due_on - " + DAYS_BEFORE + " and l.due_on";
        String over = "?1 > l.due_on";
        return insert("HALF", half, one -> true, today, caseId)
                + insert("SOON", soon, one -> true, today, caseId)
                + insert("OVERDUE", over, one -> one.atEnd() != AtEnd.LAPSE, today, caseId)
                + insert("ESCALATED", over, one -> one.atEnd() == AtEnd.ESCALATE, today, caseId);
    }

    private int insert(String kind, String due, Predicate<TimeLimitDefinition> which, LocalDate today, UUID caseId) {
        String limits = catalogue.all().stream().filter(one -> one.nature() == Nature.DEADLINE).filter(which)
                .map(one -> "'" + one.id() + "'").collect(Collectors.joining(","));
        var query = em.createNativeQuery("insert into tiean.limit_reminder (id, limit_id, case_id, kind, due_on, made_on)"
                + " select gen_random_uuid(), l.id, l.case_id, '" + kind + "', l.due_on, ?1 from tiean.running_limit l"
                + " where l.state = 'RUNNING' and not l.paused and l.pressing and l.case_id is not null"
                + " and l.definition_id in (" + limits + ") and " + due
                + (caseId == null ? "" : " and l.case_id = ?2") + " on conflict do nothing").setParameter(1, Date.valueOf(today));
        if (caseId != null) {
            query.setParameter(2, caseId);
        }
        return query.executeUpdate();
    }
}
