package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tiean.kernel.control.ContentClaims;

/** Decisions and waivers hold on to the pictures of their signatures. */
@ApplicationScoped
@Transactional
public class SignatureClaims implements ContentClaims {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Override
    public Set<String> claimed(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        Set<String> claimed = new HashSet<>(em.createQuery(
                        "select d.signatureDigest from SummaryDecision d where d.signatureDigest in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select w.proofDigest from DefenceWaiver w where w.proofDigest in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        claimed.addAll(em.createQuery("select w.proofDigest from HearingWithdrawal w where w.proofDigest in :digests", String.class)
                .setParameter("digests", digests).getResultList());
        return claimed;
    }
}
