package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;

/** Evidence, its copies, recordings and signatures hold on to their contents for good; an upload alone does not. */
@ApplicationScoped
@Transactional
public class EvidenceClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        Set<String> claimed = new HashSet<>(em.createQuery(
                        "select e.file.sha256 from EvidenceItem e where e.file.sha256 in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery(
                        "select r.signatureSha256 from OnSiteRecord r where r.signatureSha256 in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select c.sha256 from DisplayCopy c where c.sha256 in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select r.file.sha256 from Recording r where r.removedAt is null and r.file.sha256 in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select m.fromSignature from PhysicalItem i join i.moves m where m.fromSignature in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select m.toSignature from PhysicalItem i join i.moves m where m.toSignature in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        return claimed;
    }
}
