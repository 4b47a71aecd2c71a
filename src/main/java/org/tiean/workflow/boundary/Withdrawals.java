package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.ActTakenBack;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.OpenHands;
import org.tiean.workflow.entity.WithdrawStep;
import org.tiean.workflow.entity.Withdrawal;
import org.tiean.workflow.entity.WithdrawableNow;

/** Withdrawing one's own act as long as nobody received it (撤回): the case goes back to the step before, the record keeps both. */
@ApplicationScoped
@Transactional
public class Withdrawals {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    OpenHands hands;

    @Inject
    CaseProcess process;

    @Inject
    Event<ActTakenBack> takenBack;

    /**
     * Withdraws the act. Produces {@code withdrawnActId} and {@code step}, the step that is open again.
     *
     * @throws Refusal 422 received by somebody else, somebody else's act, or none that may be withdrawn
     */
    public Receipt withdraw(ActRequest request, WithdrawStep given) {
        return acts.perform(request, ActKind.WITHDRAW_STEP, given.toFacts(), act -> {
            WithdrawableNow last = hands.withdrawable(request.caseId()).orElseThrow(() -> Refusal.conflict("workflow.withdraw.none"));
            em.persist(new Withdrawal(request, last, given.reason(), act.actor()));
            takenBack.fire(new ActTakenBack(act.caseFile(), last.row().act(), last.actId(), act.day(), given.reason()));
            // limits run again first: the step that opens takes its timers from them
            em.flush();
            process.goBack(request.caseId(), last.openStep(), last.row().to());
            act.produced("withdrawnActId", last.actId());
            act.produced("step", last.row().to());
        });
    }

    /** The act that could be withdrawn now; whether the reader may, the gate says. */
    public Optional<WithdrawableNow> now(UUID caseId) {
        return hands.withdrawable(caseId);
    }
}
