package org.tiean.party.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;

/** What parties handed in holds on to its files, and so does what they declared on line. */
@ApplicationScoped
@Transactional
public class MaterialClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery("select m.sha256 from PartyMaterial m where m.sha256 in :digests", String.class)
                .setParameter("digests", digests).getResultList());
    }
}
