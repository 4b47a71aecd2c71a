package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** The head decides, or a deputy with an order for decisions valid that day, and nobody below (行政处罚法57(1);
 * rulebook Z-23). That the approver never handled the case is policy. */
@ApplicationScoped
public class HeadApproves implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "head-approves";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 57, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION, ActKind.APPROVE_NO_PENALTY, ActKind.DECIDE_CHANGE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return judge(situation.caseFile().wasHandledBy(situation.actor()), officers.approvalBasis(situation.actor(), ApprovalMatter.DECISION, situation.day()).isPresent());
    }

    /** @param mayApprove the head, or a deputy with an order that holds that day */
    List<Finding> judge(boolean handled, boolean mayApprove) {
        List<Finding> findings = new ArrayList<>();
        if (!mayApprove) {
            findings.add(Finding.block(this, "decision.approver.no-order", null));
        }
        if (handled) {
            findings.add(Finding.block(this, "decision.approver.handled", null));
        }
        return findings;
    }
}
