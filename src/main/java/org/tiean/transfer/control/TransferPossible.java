package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** A case goes to another organ before it is decided, and to one at a time (令55第6条; 行政处罚法25). */
@ApplicationScoped
public class TransferPossible implements LegalityRule {

    @Inject
    TransfersFound found;

    @Override
    public String id() {
        return "transfer-possible";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定", 6);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_TRANSFER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if (!situation.caseFile().isOpenToChange()) {
            return List.of(Finding.block(this, "transfer.rule.decided", null));
        }
        return found.toOrgan(caseId).isPresent() || found.crime(caseId).isPresent() || found.isGone(caseId)
                ? List.of(Finding.block(this, "transfer.rule.another", "transfers")) : List.of();
    }
}
