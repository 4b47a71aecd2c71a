package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.NoticeOutcome;
import org.tiean.execution.entity.PaymentNotice;
import org.tiean.execution.entity.PaymentOrder;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Puts money that the bank tells of on its account, each time in a transaction of its own: what cannot be posted is still
 * known to have come.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PaymentPosting {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Payments payments;

    @Inject
    FineAccounts accounts;

    @Inject
    CaseDocuments documents;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes a notification; the same or another of the same payment changes nothing more.
     *
     * @throws Refusal 404 no such order; whatever forbids the payment, and then nothing is changed
     */
    NoticeOutcome take(PaymentNotice notice) {
        PaymentOrder order = locked(notice);
        if (!notice.amount().equals(order.amount())) {
            return noted(notice, NoticeOutcome.AMOUNT_DIFFERS);
        }
        if (!notice.paid()) {
            order.failed();
            return noted(notice, NoticeOutcome.FAILED);
        }
        if (order.isCome()) {
            boolean same = order.transactionNo().filter(notice.transactionNo()::equals).isPresent();
            return noted(notice, same ? NoticeOutcome.REPEATED : NoticeOutcome.PAID_TWICE);
        }
        post(order, notice);
        order.paid(notice);
        return noted(notice, NoticeOutcome.POSTED);
    }

    /** The money came; it cannot stand on the account. */
    NoticeOutcome cannot(PaymentNotice notice, Refusal why) {
        PaymentOrder order = locked(notice);
        if (order.isCome()) {
            return noted(notice, NoticeOutcome.REPEATED);
        }
        order.unposted(notice, why.key());
        return noted(notice, NoticeOutcome.UNPOSTED);
    }

    private void post(PaymentOrder order, PaymentNotice notice) {
        Instant now = clock.instant();
        actor.isVisitor(new Visitor(Visitor.Kind.BANK, order.caseId(), order.partyId()));
        // the clock of the bank may be ahead of ours by seconds, over midnight by a day
        Instant paidAt = notice.paidAt().isAfter(now) ? now : notice.paidAt();
        LocalDate paidOn = Zones.dayOf(paidAt);
        payments.record(new ActRequest(order.id(), order.caseId(), now), new RecordPayment(order.decisionId(), order.amount(), paidOn,
                Channel.ELECTRONIC, notice.transactionNo(), null));
        confirm(order, notice, paidOn);
    }

    /** A paper for the party that the money came (缴款确认单). It takes the place of no official receipt (行政处罚法70). */
    private void confirm(PaymentOrder order, PaymentNotice notice, LocalDate paidOn) {
        CaseFile caseFile = em.find(CaseFile.class, order.caseId());
        FineAccount account = accounts.ofDecision(order.decisionId()).orElseThrow();
        LocalDate today = Zones.today(clock);
        FineBalance balance = account.balanceOn(paidOn, accounts.base(caseFile, today));
        documents.order(caseFile, today, new DocumentOrder(DocumentKind.PAYMENT_CONFIRMATION, caseFile.party(order.partyId()), Facts.of()
                .put("decision", Facts.of().put("number", account.decisionNumber()).build())
                .put("payment", Facts.of().put("fen", order.amount()).put("paidOn", paidOn).put("transactionNo", notice.transactionNo())
                        .put("totalFen", balance.paid()).put("owedFen", balance.owed()).build()).build()));
    }

    private PaymentOrder locked(PaymentNotice notice) {
        PaymentOrder order = em.find(PaymentOrder.class, notice.orderId(), LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw Refusal.notFound("execution.online.unknown");
        }
        return order;
    }

    /** What became of it stays as it was the first time. */
    private NoticeOutcome noted(PaymentNotice notice, NoticeOutcome outcome) {
        int first = em.createNativeQuery("insert into tiean.payment_notice (id, order_id, transaction_no, amount_fen, outcome, received_at)"
                        + " values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, notice.id()).setParameter(2, notice.orderId().toString()).setParameter(3, notice.transactionNo())
                .setParameter(4, notice.amount().fen()).setParameter(5, outcome.name())
                .setParameter(6, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
        return first == 0 && outcome == NoticeOutcome.POSTED ? NoticeOutcome.REPEATED : outcome;
    }
}
