package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionChanged;
import org.tiean.execution.control.AuctionsNeedless;
import org.tiean.execution.control.PlanClock;
import org.tiean.execution.entity.DecisionsPerformed;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.workflow.boundary.CaseProcess;

/**
 * What a change of a decision does to its fine: the account follows, what was done to bring the money in ends with it, and a
 * case that owes nothing any more goes on to its closing (rulebook E3).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangedFines {

    private static final String CLOSED = "execution-closed";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    FineAccounts accounts;

    @Inject
    Enforcements enforcements;

    @Inject
    AuctionsNeedless auctions;

    @Inject
    TimeLimits limits;

    @Inject
    CaseProcess process;

    @Inject
    Event<DecisionsPerformed> performed;

    void on(@Observes DecisionChanged changed) {
        DecisionChange change = changed.change();
        accounts.ofDecision(change.decisionId()).ifPresent(account -> follow(account, changed));
        em.flush();
        CaseFile caseFile = changed.caseFile();
        if (!change.isRedo() && caseFile.stage() == Stage.EXECUTION && !accounts.isDue(caseFile.id())) {
            finish(caseFile, changed.on());
        }
    }

    private void follow(FineAccount account, DecisionChanged changed) {
        DecisionChange change = changed.change();
        LocalDate day = changed.on();
        if (change.kind().revokes()) {
            account.revoke(day);
        } else {
            account.changeTo(change.fineAfter(), day, accounts.base(changed.caseFile(), day));
        }
        if (account.closedOn().isPresent()) {
            stopTerm(account.decisionId(), day);
            account.plan().map(Deferral::id).filter(plan -> limits.dueOf(plan, PlanClock.LIMIT).isPresent())
                    .ifPresent(plan -> limits.stop(plan, PlanClock.LIMIT, day));
            enforcements.fallen(account, day);
            auctions.fallen(account, day);
        } else if (change.source() == ChangeSource.OWN && account.plan().isEmpty()) {
            // the party received another decision: fifteen days from that day (行政处罚法67(3))
            stopTerm(account.decisionId(), day);
            account.payByMovedTo(limits.start(account.caseId(), account.decisionId(), FineAccounts.LIMIT, day).due());
        }
    }

    private void stopTerm(UUID decisionId, LocalDate day) {
        if (limits.dueOf(decisionId, FineAccounts.LIMIT).isPresent()) {
            limits.stop(decisionId, FineAccounts.LIMIT, day);
        }
    }

    private void finish(CaseFile caseFile, LocalDate day) {
        if (process.awaits(caseFile.id(), CLOSED)) {
            process.message(caseFile.id(), CLOSED, Map.of());
            caseFile.advanceTo(Stage.CLOSING);
            performed.fire(new DecisionsPerformed(caseFile.id(), day));
        }
    }
}
