package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/**
 * Whoever approves filing is a head, or a deputy with an order for it, and never handled the case. That the
 * approver is another than the handler is this house's policy, drawn from the head's duty to examine what
 * the handlers found.
 */
@ApplicationScoped
public class ApproverRule implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "filing-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 57, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_FILING, ActKind.APPROVE_NOT_FILING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.caseFile().wasHandledBy(situation.actor())) {
            return List.of(Finding.block(this, "intake.rule.approver-handled", null));
        }
        boolean may = officers.approvalBasis(situation.actor(), ApprovalMatter.FILING, situation.day()).isPresent();
        return may ? List.of() : List.of(Finding.block(this, "intake.rule.approver-without-order", null));
    }
}
