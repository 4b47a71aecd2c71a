package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Who handed the case on here is told what became of it (行政处罚法27(2)). */
@ApplicationScoped
public class SenderAnswered implements LegalityRule {

    @Inject
    TransfersFound found;

    @Override
    public String id() {
        return "sender-answered";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 27, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.RECEIVE_TRANSFER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (found.waiting(situation.caseFile().id()).isEmpty()) {
            return List.of();
        }
        return List.of(situation.act() == ActKind.PROPOSE_CLOSING ? Finding.warn(this, "transfer.rule.sender-waits", "transfers")
                : Finding.block(this, "transfer.rule.received-before", "transfers"));
    }
}
