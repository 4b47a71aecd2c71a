package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;

/** Only the newest file of open data is held on to; older ones, with what was withdrawn since, are swept away. */
@ApplicationScoped
@Transactional
public class OpenDataClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        return digests.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select d.sha256 from OpenDataDump d where d.sha256 in :digests"
                + " and d.day = (select max(n.day) from OpenDataDump n)", String.class).setParameter("digests", digests).getResultList());
    }
}
