package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;

/** Documents hold on to their files and to the signatures drawn on them, whatever became of them: a voided original is
 * still an original. */
@ApplicationScoped
@Transactional
public class DocumentClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        Set<String> claimed = new HashSet<>();
        for (String of : List.of("CaseDocument", "AgencyDocument")) {
            claimed.addAll(em.createQuery("select d.fileDigest from " + of + " d where d.fileDigest in :digests", String.class)
                    .setParameter("digests", digests).getResultList());
        }
        claimed.addAll(em.createQuery("select p from CaseDocument d join d.pictures p where p in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        return claimed;
    }
}
