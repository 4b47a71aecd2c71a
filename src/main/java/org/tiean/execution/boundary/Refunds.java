package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.RecordRefund;
import org.tiean.execution.entity.Refund;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Pays back what a changed or fallen decision no longer asks for (退还罚款和加处罚款; 行政复议法72(2); rulebook E3). */
@Named("refunds")
@ApplicationScoped
@Transactional
public class Refunds {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    FineAccounts accounts;

    @Inject
    CaseDocuments documents;

    @Inject
    Clock clock;

    /**
     * A fine of which something goes back.
     *
     * @param open what is still to be paid back
     */
    public record Open(FineAccount account, Money open) {
    }

    /**
     * Finance records what was paid back and has the notice made that tells the party. The step stays open until nothing is left.
     * Produces {@code refundId}.
     *
     * @throws Refusal 404 no such fine, 409 the same payment proves another refund, 422 more than was paid too much
     */
    public Receipt record(ActRequest request, RecordRefund given) {
        return acts.perform(request, ActKind.RECORD_REFUND, given.toFacts(), act -> {
            if (given.paidOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (!em.createQuery("select r.id from Refund r where r.reference = :reference", UUID.class)
                    .setParameter("reference", given.reference()).setMaxResults(1).getResultList().isEmpty()) {
                throw Refusal.conflict("execution.refund.reference-used", given.reference());
            }
            FineAccount account = accounts.ofDecision(given.decisionId()).filter(found -> found.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
            em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            SurchargeBase base = accounts.base(act.caseFile(), act.day());
            Refund refund = account.refund(given, base, act.actor(), clock.instant());
            em.flush();
            documents.order(act, new DocumentOrder(DocumentKind.REFUND_NOTICE, act.caseFile().party(account.partyId()),
                    Facts.of().put("decision", Facts.of().put("number", account.decisionNumber()).put("fineFen", account.fineDecided()).build())
                            .put("revoked", account.isRevoked()).put("fineFen", account.fine())
                            .put("paidFen", account.balanceOn(act.day(), base).paid()).put("refundFen", refund.amount())
                            .put("paidOn", refund.paidOn()).put("channel", refund.channel().words()).put("reference", refund.reference())
                            .put("proof", refund.proof()).build()));
            act.produced("refundId", refund.id());
            if (isOpen(act.caseFile(), act.day())) {
                act.processStays();
            }
        });
    }

    /** Whether money has to go back; the process asks by the case's id as it keeps it. */
    public boolean due(String caseId) {
        return isOpen(em.find(CaseFile.class, UUID.fromString(caseId)), Zones.today(clock));
    }

    private boolean isOpen(CaseFile caseFile, LocalDate day) {
        return !open(caseFile, day).isEmpty();
    }

    /** The fines of a case of which something has to go back. */
    public List<Open> open(CaseFile caseFile, LocalDate day) {
        SurchargeBase base = accounts.base(caseFile, day);
        return accounts.of(caseFile.id()).stream().map(account -> new Open(account, account.refundableOn(day, base)))
                .filter(one -> !one.open().isZero()).toList();
    }
}
