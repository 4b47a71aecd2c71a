package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.workflow.entity.WithdrawableNow;

/**
 * Only what nobody received yet is withdrawn, and only by who did it (撤回). No statute speaks of withdrawing within an organ;
 * once another person has it, the course of the case is what the record says (行政处罚法47), and it goes back by their return.
 */
@ApplicationScoped
public class StepStillInHand implements LegalityRule {

    @Inject
    OpenHands hands;

    @Override
    public String id() {
        return "step-still-in-hand";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 47);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.WITHDRAW_STEP);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<WithdrawableNow> now = hands.withdrawable(situation.caseFile().id());
        String named = situation.facts().getString("act", "");
        if (now.isEmpty() || !situation.asked() && !now.get().row().act().key().equals(named)) {
            return List.of(Finding.block(this, "workflow.withdraw.none", "process"));
        }
        WithdrawableNow last = now.get();
        if (!last.actor().equals(situation.actor())) {
            return List.of(Finding.block(this, "workflow.withdraw.not-yours", "process", "act." + last.row().act().key()));
        }
        return last.isReceived()
                ? List.of(Finding.block(this, "workflow.withdraw.received", "process", "step." + last.openStep(), last.receivedBy()))
                : List.of();
    }
}
