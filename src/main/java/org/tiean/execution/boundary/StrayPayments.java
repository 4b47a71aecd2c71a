package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.execution.control.StrayMoney;
import org.tiean.execution.entity.ReturnStray;
import org.tiean.execution.entity.StrayPayment;
import org.tiean.execution.entity.StrayReturn;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;

/** Money that came on line and stands on no account: known to finance until it has gone back (不能入账的缴款; 行政处罚法67). */
@ApplicationScoped
@Transactional
public class StrayPayments {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    StrayMoney stray;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What the actor's agency has to give back; nothing for who is not finance. */
    public List<StrayPayment> waiting() {
        return actor.has(Role.FINANCE) ? stray.ofAgency(actor.agencyId()) : List.of();
    }

    /** Of one case. */
    public List<StrayPayment> of(UUID caseId) {
        return stray.of(caseId);
    }

    /** How an order's money went back; empty where it did not. */
    public Optional<StrayReturn> ofOrder(UUID orderId) {
        return em.createQuery("select r from StrayReturn r where r.orderId = :order order by r.recordedAt", StrayReturn.class)
                .setParameter("order", orderId).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * Records that the whole sum of a transaction went back. Produces {@code returnId}.
     *
     * @throws Refusal 422 nothing came under that number, or it went back; 409 the same payment proves another refund
     */
    public Receipt giveBack(ActRequest request, ReturnStray given) {
        return acts.perform(request, ActKind.RETURN_STRAY_PAYMENT, given.toFacts(), act -> {
            if (given.returnedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (isUsed("select r.id from Refund r where r.reference = :reference", given.reference())
                    || isUsed("select r.id from StrayReturn r where r.reference = :reference", given.reference())) {
                throw Refusal.conflict("execution.refund.reference-used", given.reference());
            }
            StrayPayment found = stray.of(request.caseId()).stream().filter(one -> one.transactionNo().equals(given.transactionNo())).findFirst()
                    .orElseThrow(() -> Refusal.notFound("execution.stray.none"));
            StrayReturn back = new StrayReturn(found, given, act.actor(), clock.instant());
            em.persist(back);
            act.produced("returnId", back.id());
            act.produced("amountFen", String.valueOf(found.amount().fen()));
        });
    }

    private boolean isUsed(String query, String reference) {
        return !em.createQuery(query, UUID.class).setParameter("reference", reference).setMaxResults(1).getResultList().isEmpty();
    }
}
