package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** Files of open data are held on to as long as they are handed out ({@code publication.open-data-days}); older ones are swept away. */
@ApplicationScoped
@Transactional
public class OpenDataClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        LocalDate today = Zones.today(clock);
        return digests.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select d.sha256 from OpenDataDump d where d.sha256 in :digests"
                        + " and d.recalledAt is null and d.day >= :first", String.class).setParameter("digests", digests)
                .setParameter("first", today.minusDays(settings.integer("publication.open-data-days", null, today))).getResultList());
    }
}
