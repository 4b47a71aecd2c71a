package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitsMoved;
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

    void on(@Observes LimitsMoved many) {
        moveNotices(many.of(MovedRespites::isOfHearing));
        List<LimitMoved> ours = many.of(MovedRespites::isOurs);
        if (!ours.isEmpty()) {
            Map<UUID, PenaltyNotice> notices = em.createQuery("select n from PenaltyNotice n where n.id in :ids", PenaltyNotice.class)
                    .setParameter("ids", ours.stream().map(LimitMoved::subjectId).distinct().toList()).getResultStream()
                    .collect(Collectors.toMap(PenaltyNotice::id, Function.identity()));
            ours.stream().filter(limit -> notices.containsKey(limit.subjectId()))
                    .forEach(limit -> follow(notices.get(limit.subjectId()), limit));
        }
    }

    void on(@Observes LimitMoved limit) {
        if (isOfHearing(limit)) {
            moveNotices(List.of(limit));
        }
        PenaltyNotice notice = isOurs(limit) ? em.find(PenaltyNotice.class, limit.subjectId()) : null;
        if (notice != null) {
            follow(notice, limit);
        }
    }

    private static boolean isOfHearing(LimitMoved limit) {
        return limit.shifted() && HearingClock.NOTICE.equals(limit.definitionId());
    }

    private void moveNotices(List<LimitMoved> ofHearings) {
        Map<UUID, LocalDate> due = ofHearings.stream().collect(Collectors.toMap(LimitMoved::subjectId, LimitMoved::newDue));
        if (!due.isEmpty()) {
            em.createQuery("select s from HearingSession s where s.id in :ids", HearingSession.class).setParameter("ids", due.keySet())
                    .getResultStream().forEach(session -> session.noticeMovedTo(due.get(session.id())));
        }
    }

    private static boolean isOurs(LimitMoved limit) {
        return limit.shifted() && (Respites.DEFENCE.equals(limit.definitionId()) || Respites.HEARING.equals(limit.definitionId()));
    }

    private void follow(PenaltyNotice notice, LimitMoved limit) {
        if (Respites.DEFENCE.equals(limit.definitionId())) {
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
