package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.decision.boundary.DecisionView;
import org.tiean.decision.boundary.Decisions;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.ServiceCompleted;
import org.tiean.execution.control.Announcement;
import org.tiean.execution.entity.DecisionsPerformed;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FinedDecision;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.settings.boundary.Settings;

/** The accounts of the fines of a case (罚款账目), one per decision that orders one. */
@Named("fineAccounts")
@ApplicationScoped
@Transactional
public class FineAccounts {

    /** The term to pay (行政处罚法67(3)); it runs on the account, since of several parties each has its own. */
    public static final String LIMIT = "payment";

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
    Event<DecisionsPerformed> performed;

    /** A decision reached its party: from now on it may be paid, and the fifteen days run. */
    void on(@Observes ServiceCompleted service) {
        if (service.kind() != DocumentKind.PENALTY_DECISION && service.kind() != DocumentKind.SUMMARY_DECISION) {
            return;
        }
        List<DecisionView> current = decisions.current(service.caseId());
        current.stream().filter(decision -> service.documentId().equals(decision.documentId()) && isFined(decision))
                .forEach(decision -> open(service.caseId(), decision, service.servedOn()));
        boolean allServed = current.stream().allMatch(decision -> decision.servedOn() != null
                || service.documentId().equals(decision.documentId()));
        if (allServed && current.stream().noneMatch(FineAccounts::isFined)) {
            performed.fire(new DecisionsPerformed(service.caseId(), service.servedOn()));
        }
    }

    /** Opens what service has made due and no account stands for yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openServed(UUID caseId) {
        decisions.current(caseId).stream().filter(decision -> isFined(decision) && decision.servedOn() != null)
                .forEach(decision -> open(caseId, decision, decision.servedOn()));
    }

    private void open(UUID caseId, DecisionView decision, LocalDate servedOn) {
        if (ofDecision(decision.id()).isPresent()) {
            return;
        }
        UUID id = UUID.randomUUID();
        LocalDate payBy = limits.start(id, LIMIT, servedOn).due();
        em.persist(new FineAccount(id, new FinedDecision(decision.id(), caseId, decision.partyId(), decision.number(),
                decision.fine()), announcement.announces(decision.documentId()), servedOn, payBy));
    }

    /** The accounts of a case, in the order of their decisions' numbers. */
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
                .noneMatch(account -> account.decisionId().equals(decision.id()) && account.isSettled()));
    }

    /** Day on which the last thing owed in money was paid or, with nothing owed, the last decision was served. */
    public Optional<LocalDate> performedOn(UUID caseId) {
        List<DecisionView> current = decisions.current(caseId);
        if (current.isEmpty() || isDue(caseId) || current.stream().anyMatch(decision -> decision.servedOn() == null)) {
            return Optional.empty();
        }
        Optional<LocalDate> paid = of(caseId).stream().flatMap(account -> account.settledOn().stream())
                .max(LocalDate::compareTo);
        return paid.or(() -> current.stream().map(DecisionView::servedOn).max(LocalDate::compareTo));
    }

    /** On what the surcharge of this case is counted. */
    public SurchargeBase base(CaseFile caseFile, LocalDate day) {
        return SurchargeBase.ofSetting(settings.text("surcharge.base", caseFile.agencyId(), day));
    }

    static boolean isFined(DecisionView decision) {
        return decision.fine() != null && !decision.fine().isZero();
    }
}
