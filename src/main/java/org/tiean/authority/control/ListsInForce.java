package org.tiean.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.Listing;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListEntry;

/** Which edition of an agency's list is in force on a day, and what it says (现行清单). */
@ApplicationScoped
public class ListsInForce {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** The published edition that began last; empty if none has begun. */
    public Optional<PowerList> on(UUID agencyId, LocalDate day) {
        return em.createQuery("select l from PowerList l where l.agency.id = :agency and l.state = :published"
                        + " and l.effectiveFrom <= :day order by l.effectiveFrom desc", PowerList.class)
                .setParameter("agency", agencyId).setParameter("published", PowerList.State.PUBLISHED)
                .setParameter("day", day).setMaxResults(1).getResultStream().findFirst();
    }

    /** What that edition says of a family. */
    public Listing listing(UUID agencyId, String family, LocalDate day) {
        return on(agencyId, day).map(list -> {
            Optional<PowerListEntry> entry = entry(list.id(), family);
            return new Listing(list.id(), list.edition(), list.effectiveFrom(), entry.isPresent(),
                    entry.map(PowerListEntry::isSwitchedOn).orElse(false), entry.map(PowerListEntry::row).orElse(null),
                    list.transition());
        }).orElse(Listing.NONE);
    }

    /** The entry of a family on an edition. */
    public Optional<PowerListEntry> entry(UUID listId, String family) {
        return em.createQuery("select e from PowerListEntry e where e.list.id = :list and e.family = :family",
                        PowerListEntry.class)
                .setParameter("list", listId).setParameter("family", family).getResultStream().findFirst();
    }
}
