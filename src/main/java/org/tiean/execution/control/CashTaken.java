package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.WaitingCash;
import org.tiean.kernel.entity.Page;

/** Money taken on the spot that has not reached the organ (行政处罚法71). */
@ApplicationScoped
@Transactional
public class CashTaken {

    private static final String WAITING = " from Payment p join p.account a where p.channel = :cash"
            + " and not exists (select h from CashHandIn h where h.paymentId = p.id)";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Of one case, the oldest first. */
    public List<Payment> ofCase(UUID caseId) {
        return em.createQuery("select p" + WAITING + " and a.caseId = :case order by p.paidOn", Payment.class)
                .setParameter("cash", Channel.ON_THE_SPOT).setParameter("case", caseId).getResultList();
    }

    /** Of all cases of an agency, the oldest first. */
    public List<WaitingCash> ofAgency(UUID agencyId, Page.Slice slice) {
        return em.createQuery("select new org.tiean.execution.entity.WaitingCash(a.caseId, a.decisionNumber, p.amount, p.paidOn)"
                        + WAITING + " and a.caseId in (select c.id from CaseFile c where c.agencyId = :agency) order by p.paidOn, p.id",
                WaitingCash.class).setParameter("cash", Channel.ON_THE_SPOT).setParameter("agency", agencyId)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
    }
}
