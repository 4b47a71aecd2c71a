package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.intake.entity.Recusal;
import org.tiean.kernel.entity.Citation;

/**
 * No challenge waits for the head when a case is filed, its investigation ends, it is reviewed or decided (rulebook N). The
 * investigation itself goes on meanwhile (行政处罚法43(3)). A refused or returned filing or decision need not wait.
 */
@ApplicationScoped
public class RecusalDecidedRule implements LegalityRule {

    @Inject
    RecusalRegister recusals;

    @Override
    public String id() {
        return "recusal-decided";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 43, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_FILING, ActKind.SUBMIT_REPORT, ActKind.REVIEW_LEGALITY, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean sentBack = !situation.facts().getString("outcome", "APPROVED").equals("APPROVED")
                || situation.facts().getString("opinion", "").equals("RETURNED");
        boolean pending = !sentBack && recusals.of(situation.caseFile().id()).stream().anyMatch(Recusal::isPending);
        return pending ? List.of(Finding.block(this, "intake.rule.recusal-pending", null)) : List.of();
    }
}
