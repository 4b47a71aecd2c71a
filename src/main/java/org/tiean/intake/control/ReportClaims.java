package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;

/** Reports hold on to their pictures. */
@ApplicationScoped
@Transactional
public class ReportClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        Set<String> claimed = new HashSet<>(em.createQuery("select p.sha256 from PublicReport r join r.photos p where p.sha256 in :digests",
                String.class).setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select p.copySha256 from PublicReport r join r.photos p where p.copySha256 in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        return claimed;
    }
}
