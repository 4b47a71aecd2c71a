package org.tiean.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tiean.authority.entity.StandIn;
import org.tiean.authority.entity.StandInChanged;
import org.tiean.authority.entity.StandInChanged.Kind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.notification.entity.StandInNews;
import org.tiean.notification.entity.StandInNote;

/** Tells who is away and who stands in of the beginning and the end (代理通知), both in the act itself; of the lapse, by the clock. */
@Named
@ApplicationScoped
@Transactional
public class StandInNotes {

    private static final Duration SHOWN = Duration.ofDays(30);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    void on(@Observes StandInChanged changed) {
        Instant now = clock.instant();
        List.of(changed.absent(), changed.substitute()).forEach(username ->
                em.persist(new StandInNote(changed.standInId(), username, changed.kind(), now)));
    }

    /**
     * Says of those whose last day is over, once, that it is. They gave no right any more from that day's end on, told of or not.
     *
     * @return how many
     */
    public int lapse() {
        // two nodes at it at once: the second finds nothing left
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('tiean.stand_in_note'))").getSingleResult();
        List<StandIn> over = em.createQuery("select s from StandIn s where s.endedAt is null and s.lastDay < :today and not exists ("
                        + "select n from StandInNote n where n.standInId = s.id and n.kind = :lapsed)", StandIn.class)
                .setParameter("today", Zones.today(clock)).setParameter("lapsed", Kind.LAPSED).setMaxResults(Page.Slice.LARGEST).getResultList();
        over.forEach(one -> on(new StandInChanged(one.id(), one.absent(), one.substitute(), Kind.LAPSED)));
        return over.size();
    }

    /** What the reader was told in the last thirty days, the newest first. */
    public List<StandInNews> getOwn() {
        return since(clock.instant().minus(SHOWN));
    }

    /** What the reader was told since a moment. */
    public List<StandInNews> since(Instant moment) {
        return em.createQuery("select new org.tiean.notification.entity.StandInNews(n.kind, s.absentName, s.substituteName, s.fromDay,"
                        + " s.lastDay, s.endReason, n.madeAt) from StandInNote n, StandIn s where s.id = n.standInId and n.username = :me"
                        + " and n.madeAt > :moment order by n.madeAt desc, n.id", StandInNews.class)
                .setParameter("me", String.valueOf(actor.username())).setParameter("moment", moment)
                .setMaxResults(Page.Slice.LARGEST).getResultList();
    }
}
