package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.CourtWindow;
import org.tiean.execution.control.EnforcementForms;
import org.tiean.execution.control.EnforcementsFound;
import org.tiean.execution.entity.ApplyToCourt;
import org.tiean.execution.entity.DecisionsPerformed;
import org.tiean.execution.entity.DemandStatement;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.CaseProcess;

/**
 * Demand and application to the court (催告和申请人民法院强制执行; 行政强制法35–40, 53–58). All the while the fine can be paid:
 * {@link Payments} then ends what runs here.
 */
@ApplicationScoped
@Transactional
public class Enforcements {

    private static final String ACCEPTANCE = "court-acceptance";
    private static final String RULING = "court-ruling";
    private static final String CLOSED = "execution-closed";
    private static final String PAID = "fine-paid";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    FineAccounts accounts;

    @Inject
    EnforcementsFound found;

    @Inject
    EnforcementForms forms;

    @Inject
    CourtWindow window;

    @Inject
    TimeLimits limits;

    @Inject
    ServiceDesk desk;

    @Inject
    CaseProcess process;

    @Inject
    Event<DecisionsPerformed> performed;

    /**
     * Demands what is overdue, to the fen of that day, and starts the three months to apply. Produces {@code enforcementId} and
     * the paper.
     *
     * @throws Refusal 404 no such fine, 409 the process does not wait for it, 422 nothing is late, one runs already
     */
    public Receipt demand(ActRequest request, IssueDemand given) {
        return acts.perform(request, ActKind.ISSUE_DEMAND, given.toFacts(), act -> {
            FineAccount account = accounts.ofDecision(given.decisionId()).filter(one -> one.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
            FineBalance balance = account.balanceOn(act.day(), accounts.base(act.caseFile(), act.day()));
            UUID paper = forms.demand(act, account, given, balance);
            em.flush();
            Enforcement made = new Enforcement(account, given, balance, paper, act.actor(), act.day());
            em.persist(made);
            openWindow(made, act.day());
            act.produced("enforcementId", made.id());
        });
    }

    /** Records that the demand reached the party; its ten working days run. */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_DEMAND, proof.toFacts(), act -> {
            Enforcement running = require(request.caseId());
            if (!proof.documentIds().contains(running.demandId())) {
                throw Refusal.invalid("execution.demand.other-document");
            }
            LocalDate day = desk.serve(act, proof);
            running.served(day);
            LocalDate over = limits.start(request.caseId(), running.id(), CourtWindow.DEMAND, day).due();
            openWindow(running, day);
            act.waitUntilEndOf("demandOver", over);
            act.produced("servedOn", day.toString());
        });
    }

    /** Takes down what the party says to the demand. */
    public Receipt state(ActRequest request, StateOnDemand said) {
        return acts.perform(request, ActKind.STATE_ON_DEMAND, said.toFacts(), act -> {
            if (said.receivedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            em.persist(require(request.caseId()).state(said));
        });
    }

    /** The handlers examine it in writing. */
    public Receipt examine(ActRequest request, ExamineStatement given) {
        return acts.perform(request, ActKind.EXAMINE_STATEMENT, given.toFacts(), act -> {
            Enforcement running = require(request.caseId());
            DemandStatement statement = running.examine(given, act.actor(), act.day());
            statement.documented(forms.examination(act, running, statement, given));
        });
    }

    /**
     * The head applies for fine and surcharge as they stand that day. Produces {@code appliedFen} and the paper with its list of
     * material.
     *
     * @throws Refusal 422 outside the three months, before the ten working days are over, a statement is not examined
     */
    public Receipt apply(ActRequest request, ApplyToCourt given) {
        return acts.perform(request, ActKind.APPLY_TO_COURT, given.toFacts(), act -> {
            Enforcement running = require(request.caseId());
            FineAccount account = running.account();
            FineBalance balance = account.balanceOn(act.day(), accounts.base(act.caseFile(), act.day()));
            UUID paper = forms.application(act, running, given, balance, window.opensAfter(account, act.day()));
            running.apply(given, balance.owed(), paper, act.actor(), act.day());
            meet(running, CourtWindow.DEMAND, act.day());
            meet(running, CourtWindow.LIMIT, act.day());
            limits.start(request.caseId(), running.id(), ACCEPTANCE, act.day());
            act.outcome("enforcement", "APPLIED");
            act.produced("appliedFen", String.valueOf(balance.owed().fen()));
        });
    }

    /** What the court did; the step stays open until the money comes or the court is done with it. */
    public Receipt court(ActRequest request, RecordCourtStep given) {
        return acts.perform(request, ActKind.RECORD_COURT_STEP, given.toFacts(), act -> {
            if (given.happenedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            Enforcement running = require(request.caseId());
            running.court(given, act.actor());
            meet(running, ACCEPTANCE, given.happenedOn());
            if (given.kind() != RecordCourtStep.Kind.ACCEPTED) {
                meet(running, RULING, given.happenedOn());
            } else {
                limits.start(request.caseId(), running.id(), RULING, given.happenedOn());
            }
            if (!given.kind().ends()) {
                act.processStays();
            } else if (given.kind() == RecordCourtStep.Kind.NOT_ACCEPTED) {
                openWindow(running, act.day());
            }
        });
    }

    /** The head ends the execution without the money, on a ground of the law. */
    public Receipt end(ActRequest request, EndExecution given) {
        return acts.perform(request, ActKind.END_EXECUTION, given.toFacts(), act -> {
            Enforcement running = require(request.caseId());
            running.end(given, forms.end(act, running, given), act.actor(), act.day());
            stop(running, act.day());
            act.outcome("enforcement", "ENDED");
        });
    }

    /** The party is told; the case goes on to its closing if no other fine of it is owed. */
    public Receipt serveEnd(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_EXECUTION_END, proof.toFacts(), act -> {
            Enforcement running = require(request.caseId());
            if (running.endNoticeId().filter(proof.documentIds()::contains).isEmpty()) {
                throw Refusal.invalid("execution.end.other-document");
            }
            LocalDate day = desk.serve(act, proof);
            running.endServed(day);
            if (limits.dueOf(running.account().decisionId(), FineAccounts.LIMIT).isPresent()) {
                limits.stop(running.account().decisionId(), FineAccounts.LIMIT, act.day());
            }
            em.flush();
            if (!accounts.isDue(request.caseId())) {
                process.message(request.caseId(), CLOSED, Map.of());
                act.caseFile().advanceTo(Stage.CLOSING);
                performed.fire(new DecisionsPerformed(request.caseId(), day));
            }
        });
    }

    /** The money of an account came in full: whatever was done to bring it in is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void paid(FineAccount account, LocalDate on, LocalDate today) {
        found.running(account.caseId()).filter(running -> running.account().id().equals(account.id())).ifPresent(running -> {
            running.paid(on);
            stop(running, today);
            if (process.awaits(account.caseId(), PAID)) {
                process.message(account.caseId(), PAID, Map.of());
            }
        });
    }

    /** The decision of an account was changed or fell and nothing is owed: what was done to bring the money in is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void fallen(FineAccount account, LocalDate on) {
        found.running(account.caseId()).filter(running -> running.account().id().equals(account.id())).ifPresent(running -> {
            running.fall(on);
            stop(running, on);
            em.flush();
            if (process.awaits(account.caseId(), PAID)) {
                process.message(account.caseId(), PAID, Map.of());
            }
        });
    }

    /** The three months are a clock from the day they begin; a demand may be earlier. */
    private void openWindow(Enforcement running, LocalDate day) {
        LocalDate opens = window.opensAfter(running.account(), day);
        if (!opens.isAfter(day) && limits.dueOf(running.id(), CourtWindow.LIMIT).isEmpty()) {
            limits.start(running.account().caseId(), running.id(), CourtWindow.LIMIT, opens);
        }
    }

    private void stop(Enforcement running, LocalDate day) {
        List.of(CourtWindow.DEMAND, CourtWindow.LIMIT, ACCEPTANCE, RULING).stream()
                .filter(limit -> limits.dueOf(running.id(), limit).isPresent())
                .forEach(limit -> limits.stop(running.id(), limit, day));
    }

    private void meet(Enforcement running, String limit, LocalDate day) {
        if (limits.dueOf(running.id(), limit).isPresent()) {
            limits.meet(running.id(), limit, day);
        }
    }

    private Enforcement require(UUID caseId) {
        return running(caseId).orElseThrow(() -> Refusal.conflict("execution.demand.none"));
    }

    /** All of a case, the oldest first. */
    public List<Enforcement> of(UUID caseId) {
        return found.of(caseId);
    }

    /** The one that is not over. */
    public Optional<Enforcement> running(UUID caseId) {
        return found.running(caseId);
    }
}
