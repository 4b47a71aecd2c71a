package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.control.Look;
import org.tiean.transfer.entity.CaseTransfer;
import org.tiean.transfer.entity.CrimeTransfer;
import org.tiean.transfer.entity.IncomingTransfer;

/** Finds how a case was handed on and received, the oldest first. */
@ApplicationScoped
@Transactional
public class TransfersFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    public List<CaseTransfer> toOrgans(UUID caseId) {
        return Look.once(CaseTransfer.class, caseId, () -> em.createQuery("select t from CaseTransfer t where t.caseId = :case order by t.proposedOn, t.id", CaseTransfer.class)
                .setParameter("case", caseId).getResultList());
    }

    public List<CrimeTransfer> toPolice(UUID caseId) {
        return Look.once(CrimeTransfer.class, caseId, () -> em.createQuery("select t from CrimeTransfer t where t.caseId = :case order by t.reportedOn, t.id", CrimeTransfer.class)
                .setParameter("case", caseId).getResultList());
    }

    public List<IncomingTransfer> received(UUID caseId) {
        return Look.once(IncomingTransfer.class, caseId, () -> em.createQuery("select t from IncomingTransfer t where t.caseId = :case order by t.receivedOn, t.id", IncomingTransfer.class)
                .setParameter("case", caseId).getResultList());
    }

    /** The transfer to another organ that is not over. */
    public Optional<CaseTransfer> toOrgan(UUID caseId) {
        return toOrgans(caseId).stream().filter(CaseTransfer::isOpen).findFirst();
    }

    /** The transfer to the police that is not over. */
    public Optional<CrimeTransfer> crime(UUID caseId) {
        return toPolice(caseId).stream().filter(CrimeTransfer::isOpen).findFirst();
    }

    /** The received case whose sender waits for an answer. */
    public Optional<IncomingTransfer> waiting(UUID caseId) {
        return received(caseId).stream().filter(IncomingTransfer::isOpen).findFirst();
    }

    /** Whether another organ or the criminal law has the last word on the case. */
    public boolean isGone(UUID caseId) {
        return toOrgans(caseId).stream().anyMatch(CaseTransfer::isHandedOn) || toPolice(caseId).stream().anyMatch(CrimeTransfer::isPursued);
    }
}
