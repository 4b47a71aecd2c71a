package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.hearing.entity.HearingSession;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.CaseProcess;

/** A party's days were counted anew: the notice and the process that waits for them follow. */
@ApplicationScoped
public class MovedRespites {

    private static final String TIMER = "defence-time-over";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    CaseProcess process;

    void on(@Observes LimitMoved limit) {
        if (limit.shifted() && HearingClock.NOTICE.equals(limit.definitionId())) {
            em.find(HearingSession.class, limit.subjectId()).noticeMovedTo(limit.newDue());
            return;
        }
        boolean defence = Respites.DEFENCE.equals(limit.definitionId());
        PenaltyNotice notice = limit.shifted() && (defence || Respites.HEARING.equals(limit.definitionId()))
                ? em.find(PenaltyNotice.class, limit.subjectId()) : null;
        if (notice == null) {
            return;
        }
        if (defence) {
            notice.defenceMovedTo(limit.newDue());
            wait(limit);
        } else {
            notice.hearingMovedTo(limit.newDue());
        }
    }

    /** The process waits for the last of all parties. */
    private void wait(LimitMoved limit) {
        notices.current(limit.caseId()).stream().flatMap(notice -> notice.defenceDue().stream())
                .max(Comparator.<LocalDate>naturalOrder())
                .ifPresent(last -> process.moveTimer(limit.caseId(), TIMER, Zones.endOf(last)));
    }
}
