package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitsMoved;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.execution.control.Announcement;
import org.tiean.execution.control.PlanClock;
import org.tiean.execution.entity.DecisionsPerformed;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.execution.entity.SurchargePause;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.settings.boundary.Settings;

/** The accounts of the fines of a case (罚款账目), one per decision that orders one. */
@Named("fineAccounts")
@ApplicationScoped
@Transactional
public class FineAccounts {

    /** The term to pay (行政处罚法67(3)); it runs on the decision, since of several parties each has its own. */
    static final String LIMIT = "payment";

    /** Two working days for money taken on the spot to reach the organ (行政处罚法71); it runs on the payment. */
    static final String CASH_LIMIT = "cash-to-agency";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Decisions decisions;

    @Inject
    Announcement announcement;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DecisionsPerformed> performed;

    /** A decision reached its party: from now on it may be paid. */
    void on(@Observes ActDone done) {
        if (done.act() == ActKind.SERVE_DECISION || done.act() == ActKind.DECIDE_ON_THE_SPOT) {
            UUID caseId = done.caseFile().id();
            openServed(caseId);
            performedOn(caseId).ifPresent(day -> performed.fire(new DecisionsPerformed(caseId, day)));
        }
    }

    /** The term to pay was counted anew: the surcharge begins when it is really over. */
    void on(@Observes LimitMoved limit) {
        on(new LimitsMoved(List.of(limit)));
    }

    /** As for one limit, for many. */
    void on(@Observes LimitsMoved many) {
        many.of(limit -> limit.shifted() && PlanClock.LIMIT.equals(limit.definitionId()))
                .forEach(limit -> em.find(Deferral.class, limit.subjectId()).dueMovedTo(limit.newDue(), limit.oldDue()));
        Map<UUID, LocalDate> due = many.of(limit -> limit.shifted() && LIMIT.equals(limit.definitionId())).stream()
                .collect(Collectors.toMap(LimitMoved::subjectId, LimitMoved::newDue));
        if (!due.isEmpty()) {
            em.createQuery("select a from FineAccount a where a.decisionId in :decisions", FineAccount.class)
                    .setParameter("decisions", due.keySet()).getResultStream().filter(account -> !account.isSettled())
                    .forEach(account -> account.payByMovedTo(due.get(account.decisionId())));
        }
    }

    /** Whether the last day to pay was counted over a year without a holiday table (暂定). */
    public boolean payByProvisional(FineAccount account) {
        return account.payBy().isPresent() && limits.provisional(account.decisionId(), LIMIT);
    }

    /** Opens the account of every decision that was served and has none yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openServed(UUID caseId) {
        decisions.current(caseId).stream()
                .filter(decision -> isFined(decision) && decision.servedOn() != null && ofDecision(decision.id()).isEmpty())
                .forEach(this::open);
    }

    private void open(DecisionView decision) {
        FineAccount account = new FineAccount(decision, announcement.announces(decision.documentId()));
        em.persist(account);
        if (decision.collected()) {
            Payment payment = account.take(announcement.collected(decision), SurchargeBase.FINE, actor.username(),
                    clock.instant());
            em.flush();
            limits.start(account.caseId(), payment.id(), CASH_LIMIT, payment.paidOn());
        }
        em.flush();
    }

    /** The accounts of a case, in the order of their decisions' numbers. */
    @AskedOnce
    public List<FineAccount> of(UUID caseId) {
        return em.createQuery("select distinct a from FineAccount a left join fetch a.payments where a.caseId = :case"
                + " order by a.decisionNumber", FineAccount.class).setParameter("case", caseId).getResultList();
    }

    public Optional<FineAccount> ofDecision(UUID decisionId) {
        return em.createQuery("select a from FineAccount a where a.decisionId = :decision", FineAccount.class)
                .setParameter("decision", decisionId).getResultStream().findFirst();
    }

    /** Whether money is still to come; the process asks after the service, by the case's id as it keeps it. */
    public boolean due(String caseId) {
        return isDue(UUID.fromString(caseId));
    }

    /** Whether any decision of the case orders a fine that is not settled, surcharge included. */
    public boolean isDue(UUID caseId) {
        List<FineAccount> accounts = of(caseId);
        return decisions.current(caseId).stream().filter(FineAccounts::isFined).anyMatch(decision -> accounts.stream()
                .noneMatch(account -> account.decisionId().equals(decision.id()) && account.closedOn().isPresent()));
    }

    /** Day on which the last thing owed in money was paid or, with nothing owed, the last decision was served. */
    public Optional<LocalDate> performedOn(UUID caseId) {
        List<DecisionView> current = decisions.current(caseId);
        if (current.isEmpty() || isDue(caseId) || current.stream().anyMatch(decision -> decision.servedOn() == null)) {
            return Optional.empty();
        }
        Optional<LocalDate> paid = of(caseId).stream().flatMap(account -> account.closedOn().stream())
                .max(LocalDate::compareTo);
        return paid.or(() -> current.stream().map(DecisionView::servedOn).max(LocalDate::compareTo));
    }

    /**
     * The party seeks review of a decision or sues: its surcharge does not grow from a day on (行政处罚法73(3)).
     *
     * @param from first day that does not count
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standStill(UUID decisionId, SurchargePause.Ground ground, LocalDate from) {
        ofDecision(decisionId).filter(account -> account.closedOn().isEmpty() && !account.standsStill())
                .ifPresent(account -> account.standStill(ground, from));
    }

    /**
     * Review or suit is over: it grows again.
     *
     * @param on first day that counts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void growAgain(UUID decisionId, LocalDate on) {
        ofDecision(decisionId).filter(FineAccount::standsStill).ifPresent(account -> account.growAgain(on));
    }

    /** On what the surcharge of this case is counted. */
    @AskedOnce
    public SurchargeBase base(CaseFile caseFile, LocalDate day) {
        return SurchargeBase.ofSetting(settings.text("surcharge.base", caseFile.agencyId(), day));
    }

    static boolean isFined(DecisionView decision) {
        return !decision.fine().isZero();
    }
}
