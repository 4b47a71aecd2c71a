package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.execution.control.AuctionsNeedless;
import org.tiean.execution.control.PlanClock;
import org.tiean.execution.entity.CashHandIn;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.DecisionsPerformed;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.HandInCash;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.CaseProcess;

/** Takes down what is paid on the fines of a case (缴款; 行政处罚法66–72). */
@ApplicationScoped
@Transactional
public class Payments {

    private static final String STEP = "record-payment";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    FineAccounts accounts;

    @Inject
    TimeLimits limits;

    @Inject
    PlanClock plans;

    @Inject
    Enforcements enforcements;

    @Inject
    AuctionsNeedless auctions;

    @Inject
    CaseProcess process;

    @Inject
    Clock clock;

    @Inject
    Event<DecisionsPerformed> performed;

    /**
     * Finance records a payment. The step stays open until fine and surcharge of every decision of the case
     * are paid; then the case goes on to its closing. Produces {@code paymentId} and {@code owedFen}.
     *
     * @throws Refusal 404 no such fine, 409 settled already or the receipt proves another payment, 422 before service, more than is owed, or cash
     *                 without a ground
     */
    public Receipt record(ActRequest request, RecordPayment command) {
        if (command.channel() == Channel.AUCTION) {
            throw Refusal.invalid("execution.payment.not-auction");
        }
        return acts.perform(request, ActKind.RECORD_PAYMENT, command.toFacts(), act -> {
            take(act, command);
            if (accounts.isDue(request.caseId())) {
                act.processStays();
            } else {
                act.caseFile().advanceTo(Stage.CLOSING);
            }
        });
    }

    /**
     * Officers take the money themselves (当场收缴; 行政处罚法68, 69); from then on it has two working days to
     * reach the organ (71). Produces {@code paymentId} and {@code owedFen}.
     */
    public Receipt collect(ActRequest request, RecordPayment command) {
        if (command.channel() != Channel.ON_THE_SPOT) {
            throw Refusal.invalid("execution.payment.not-cash");
        }
        return acts.perform(request, ActKind.COLLECT_ON_THE_SPOT, command.toFacts(), act -> {
            takeBesideTheStep(act, command);
        });
    }

    /** The price of things that were auctioned is set off, within the act that records that it came (行政强制法46(3)). */
    @Transactional(Transactional.TxType.MANDATORY)
    void offset(ActInProgress act, RecordPayment command) {
        takeBesideTheStep(act, command);
    }

    private void takeBesideTheStep(ActInProgress act, RecordPayment command) {
        take(act, command);
        UUID caseId = act.caseFile().id();
        if (!accounts.isDue(caseId) && process.isOpen(caseId, STEP)) {
            process.complete(caseId, STEP, Map.of());
            act.caseFile().advanceTo(Stage.CLOSING);
        }
    }

    private void take(ActInProgress act, RecordPayment command) {
        if (command.paidOn().isAfter(act.day())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
        if (!em.createQuery("select p.id from Payment p where p.receiptNumber = :receipt", UUID.class)
                .setParameter("receipt", command.receiptNumber()).setMaxResults(1).getResultList().isEmpty()) {
            throw Refusal.conflict("execution.payment.receipt-used", command.receiptNumber());
        }
        accounts.openServed(act.caseFile().id());
        FineAccount account = accounts.ofDecision(command.decisionId())
                .filter(found -> found.caseId().equals(act.caseFile().id()))
                .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        SurchargeBase base = accounts.base(act.caseFile(), act.day());
        Payment payment = account.take(command, base, act.actor(), clock.instant());
        em.flush();
        if (command.channel() == Channel.ON_THE_SPOT) {
            limits.start(account.caseId(), payment.id(), FineAccounts.CASH_LIMIT, command.paidOn());
        }
        account.settledOn().filter(day -> limits.dueOf(account.decisionId(), FineAccounts.LIMIT).isPresent())
                .ifPresent(day -> limits.meet(account.decisionId(), FineAccounts.LIMIT, day));
        if (account.isSettled()) {
            enforcements.paid(account, command.paidOn(), act.day());
            auctions.paid(account, act.day());
        }
        plans.follow(account, command.paidOn(), act.day());
        act.produced("paymentId", payment.id());
        act.produced("owedFen", String.valueOf(account.balanceOn(act.day(), base).owed().fen()));
        accounts.performedOn(act.caseFile().id())
                .ifPresent(day -> performed.fire(new DecisionsPerformed(act.caseFile().id(), day)));
    }

    /** Finance receives the money officers took (交至行政机关; 行政处罚法71). */
    public Receipt handIn(ActRequest request, HandInCash command) {
        return acts.perform(request, ActKind.HAND_IN_CASH, command.toFacts(), act -> {
            Payment payment = em.find(Payment.class, command.paymentId());
            if (payment == null || !payment.account().caseId().equals(request.caseId())
                    || payment.channel() != Channel.ON_THE_SPOT) {
                throw Refusal.notFound("execution.cash.unknown");
            }
            if (em.find(CashHandIn.class, payment.id()) != null) {
                throw Refusal.conflict("execution.cash.handed-in");
            }
            if (command.handedInOn().isAfter(act.day()) || command.handedInOn().isBefore(payment.paidOn())) {
                throw Refusal.invalid("execution.cash.day");
            }
            em.persist(new CashHandIn(payment.id(), command.handedInOn(), act.actor()));
            limits.meet(payment.id(), FineAccounts.CASH_LIMIT, command.handedInOn());
        });
    }
}
