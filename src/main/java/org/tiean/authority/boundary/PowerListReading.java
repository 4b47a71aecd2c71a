package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.ItemSearch;
import org.tiean.authority.control.ListsInForce;
import org.tiean.authority.control.PowerWords;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerEntryLine;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListDiff;
import org.tiean.authority.entity.PowerListEntry;
import org.tiean.authority.entity.PowerListLine;
import org.tiean.authority.entity.PowerRow;
import org.tiean.authority.entity.PowerView;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;
import org.tiean.statute.boundary.Statutes;

/**
 * Lists to read (权责清单查询). What was published is everybody's; a draft is its agency's, and exists for
 * nobody else.
 */
@ApplicationScoped
@Transactional
public class PowerListReading {

    private static final String LINE = "select new org.tiean.authority.entity.PowerListLine(l.id, l.agency.id, l.agency.name,"
            + " l.edition, l.state, l.effectiveFrom, l.note, l.announcedIn, l.publishedAt,"
            + " (select count(e) from PowerListEntry e where e.list = l)) from PowerList l where ";
    private static final String WORD = " and (upper(e.itemCode) like :c%1$d escape '!' or " + ItemSearch.bare("e.name")
            + " like :w%1$d escape '!' or " + ItemSearch.bare("e.domain") + " like :w%1$d escape '!' or "
            + ItemSearch.bare("e.content") + " like :w%1$d escape '!')";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ListsInForce inForce;

    @Inject
    Statutes statutes;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Clock clock;

    /**
     * An edition the actor may see.
     *
     * @throws Refusal {@code authority.list.unknown}, for a foreign draft too
     */
    public PowerList require(UUID listId) {
        PowerList list = em.find(PowerList.class, listId);
        if (list == null || !list.isPublished() && !maySeeDrafts(list.agency().id())) {
            throw Refusal.notFound("authority.list.unknown");
        }
        return list;
    }

    private boolean maySeeDrafts(UUID agencyId) {
        Scope scope = agencyId.equals(actor.agencyId()) ? Scope.AGENCY : Scope.OTHER_AGENCY;
        return actor.isKnown() && rights.may(actor.roles(), Subject.REFERENCE, scope, Action.SEE);
    }

    /** The edition in force today; empty if there is none. */
    public Optional<PowerList> current(UUID agencyId) {
        return inForce.on(agencyId, Zones.today(clock));
    }

    /** Who finishes what was filed before an edition: its own clause, or what is set for the agency that day. */
    public PowerList.Transition transition(PowerList list) {
        if (list.transition() != PowerList.Transition.AS_SET) {
            return list.transition();
        }
        return settings.flag("competence.filer-finishes", list.agency().id(), list.effectiveFrom())
                ? PowerList.Transition.FILER_FINISHES : PowerList.Transition.HANDED_OVER;
    }

    /** Editions of an agency, newest first; drafts among them for those who may see them. */
    public List<PowerListLine> editions(UUID agencyId) {
        String drafts = maySeeDrafts(agencyId) ? "" : " and l.state = org.tiean.authority.entity.PowerList.State.PUBLISHED";
        return em.createQuery(LINE + "l.agency.id = :agency" + drafts + " order by l.edition desc", PowerListLine.class)
                .setParameter("agency", agencyId).getResultList();
    }

    /** Agencies with a published list, by code. */
    public List<Agency> agencies() {
        return em.createQuery("select a from Agency a where exists (select l.id from PowerList l where l.agency = a and"
                + " l.state = org.tiean.authority.entity.PowerList.State.PUBLISHED) order by a.code", Agency.class).getResultList();
    }

    /** Items of an edition in whose code, name, field or clauses every word stands; punctuation does not count. */
    public Page<PowerEntryLine> search(UUID listId, String words, PowerKind kind, Page.Slice slice) {
        require(listId);
        List<ItemSearch> wanted = ItemSearch.words(words);
        StringBuilder where = new StringBuilder(" from PowerListEntry e where e.list.id = :list");
        if (kind != null) {
            where.append(" and e.kind = :kind");
        }
        for (int i = 0; i < wanted.size(); i++) {
            where.append(WORD.formatted(i));
        }
        TypedQuery<Long> count = em.createQuery("select count(e)" + where, Long.class);
        TypedQuery<PowerEntryLine> rows = em.createQuery("select new org.tiean.authority.entity.PowerEntryLine(e.family, e.itemCode,"
                        + " e.kind, e.domain, e.name, e.switchedOn)" + where + " order by e.kind desc, e.itemCode", PowerEntryLine.class)
                .setFirstResult(slice.offset()).setMaxResults(slice.size());
        for (TypedQuery<?> query : List.of(count, rows)) {
            query.setParameter("list", listId);
            if (kind != null) {
                query.setParameter("kind", kind);
            }
            for (int i = 0; i < wanted.size(); i++) {
                query.setParameter("c" + i, wanted.get(i).inCode()).setParameter("w" + i, wanted.get(i).inText());
            }
        }
        return new Page<>(rows.getResultList(), count.getSingleResult(), slice);
    }

    /** All rows of an edition, by family. */
    public List<PowerRow> rows(UUID listId) {
        require(listId);
        return em.createQuery("select e from PowerListEntry e where e.list.id = :list order by e.kind desc, e.itemCode",
                        PowerListEntry.class)
                .setParameter("list", listId).getResultStream().map(PowerListEntry::row).toList();
    }

    /** The same in words. */
    public List<PowerView> views(UUID listId) {
        PowerWords words = words();
        return rows(listId).stream().map(words::view).toList();
    }

    /** For rows that are at hand, as they are or were. */
    public PowerWords words() {
        return new PowerWords(statutes.byCode());
    }

    /** @throws Refusal {@code authority.item.unknown} if the edition has no such item */
    public PowerRow row(UUID listId, String family) {
        require(listId);
        return inForce.entry(listId, family).map(PowerListEntry::row)
                .orElseThrow(() -> Refusal.notFound("authority.item.unknown", family));
    }

    /** The published edition before this one; empty for a first. */
    public Optional<PowerList> before(PowerList list) {
        return em.createQuery("select l from PowerList l where l.agency = :agency and l.edition < :edition and l.state ="
                        + " org.tiean.authority.entity.PowerList.State.PUBLISHED order by l.edition desc", PowerList.class)
                .setParameter("agency", list.agency()).setParameter("edition", list.edition()).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** What one edition changes against another of the same agency. */
    public PowerListDiff diff(UUID earlier, UUID later) {
        if (!require(earlier).agency().id().equals(require(later).agency().id())) {
            throw Refusal.invalid("authority.list.other-agency");
        }
        return PowerListDiff.between(rows(earlier), rows(later));
    }

    /** Coercion, inspection and other powers of the register in force on a day. */
    public List<OtherPower> otherPowers(LocalDate day) {
        return em.createQuery("select p from OtherPower p where p.effectiveFrom <= :day and (p.effectiveTo is null or"
                        + " p.effectiveTo >= :day) order by p.code", OtherPower.class)
                .setParameter("day", day).getResultList();
    }
}
