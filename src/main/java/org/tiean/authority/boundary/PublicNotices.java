package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.PublicNotice;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** What agencies publish beforehand in words (事前公开事项): the disclosure clerk publishes, everybody reads, also what held before. */
@ApplicationScoped
@Transactional
public class PublicNotices {

    private static final String REGISTER = "notices";
    private static final String HELD = " from PublicNotice n where n.agencyId = :agency and n.effectiveFrom <= :today";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Agencies agencies;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** What holds today, one of each kind at most. */
    public List<PublicNotice> inForce(UUID agencyId) {
        return em.createQuery("select n" + HELD + " and not exists (select m from PublicNotice m where m.agencyId = n.agencyId and m.kind = n.kind"
                        + " and m.effectiveFrom <= :today and (m.effectiveFrom > n.effectiveFrom or m.effectiveFrom = n.effectiveFrom"
                        + " and m.edition > n.edition)) order by n.kind", PublicNotice.class)
                .setParameter("agency", agencyId).setParameter("today", Zones.today(clock)).getResultList();
    }

    /** Editions of a kind that hold or held, the newest first; two statements. */
    public Page<PublicNotice> editions(UUID agencyId, PublicNotice.Kind kind, Page.Slice slice) {
        LocalDate today = Zones.today(clock);
        return new Page<>(em.createQuery("select n" + HELD + " and n.kind = :kind order by n.effectiveFrom desc, n.edition desc", PublicNotice.class)
                .setParameter("agency", agencyId).setParameter("today", today).setParameter("kind", kind)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(),
                em.createQuery("select count(n)" + HELD + " and n.kind = :kind", Long.class).setParameter("agency", agencyId)
                        .setParameter("today", today).setParameter("kind", kind).getSingleResult(), slice);
    }

    /** An edition that holds or held; empty for one that is still to come. */
    public Optional<PublicNotice> find(UUID id) {
        return Optional.ofNullable(em.find(PublicNotice.class, id)).filter(notice -> !notice.effectiveFrom().isAfter(Zones.today(clock)));
    }

    public boolean mayPublish() {
        return actor.agencyId() != null && rights.may(actor.roles(), Subject.DISCLOSURE, Scope.AGENCY, Action.ACT);
    }

    /** All editions of the own agency, those to come as well, the newest first; two statements. */
    public Page<PublicNotice> own(Page.Slice slice) {
        if (!mayPublish()) {
            throw Refusal.forbidden("authority.notice.forbidden");
        }
        return new Page<>(em.createQuery("select n from PublicNotice n where n.agencyId = :agency order by n.publishedAt desc, n.id", PublicNotice.class)
                .setParameter("agency", actor.agencyId()).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(),
                em.createQuery("select count(n) from PublicNotice n where n.agencyId = :agency", Long.class)
                        .setParameter("agency", actor.agencyId()).getSingleResult(), slice);
    }

    /**
     * Publishes an edition for the own agency.
     *
     * @throws Refusal 403, 400 incomplete or for a day that is over, 409 if its id was used for another
     */
    public PublicNotice publish(PublicNotice.Given given) {
        if (!mayPublish() || !given.agencyId().equals(actor.agencyId())) {
            throw Refusal.forbidden("authority.notice.forbidden");
        }
        PublicNotice before = em.find(PublicNotice.class, given.id());
        if (before != null) {
            if (!before.repeats(given)) {
                throw Refusal.conflict("casefile.request.id-reused");
            }
            return before;
        }
        if (given.effectiveFrom().isBefore(Zones.today(clock))) {
            throw Refusal.invalid("authority.notice.past");
        }
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "notice " + given.agencyId() + given.kind()).getSingleResult();
        Integer last = em.createQuery("select max(n.edition) from PublicNotice n where n.agencyId = :agency and n.kind = :kind", Integer.class)
                .setParameter("agency", given.agencyId()).setParameter("kind", given.kind()).getSingleResult();
        PublicNotice notice = new PublicNotice(given, last == null ? 1 : last + 1, actor.username(), clock.instant());
        em.persist(notice);
        ledger.append(Chain.ofRegister(given.agencyId().toString(), REGISTER), new ActRecord("notices.publish", null, clock.instant(),
                actor.username(), Json.createObjectBuilder().add("kind", given.kind().name()).add("edition", notice.edition())
                .add("title", given.title()).add("body", given.body()).add("effectiveFrom", given.effectiveFrom().toString()).build()));
        return notice;
    }
}
