package org.tiean.execution.control;

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

/** The head signs the application to the court and ends an execution, or a deputy with an order for it, never somebody who handled the case (行政强制法55; policy, rulebook N). */
@ApplicationScoped
public class EnforcementApprover implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "enforcement-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 55);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPLY_TO_COURT, ActKind.END_EXECUTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (situation.caseFile().wasHandledBy(situation.actor())) {
            findings.add(Finding.block(this, "execution.approver-handled", null));
        }
        if (officers.approvalBasis(situation.actor(), ApprovalMatter.EXECUTION, situation.day()).isEmpty()) {
            findings.add(Finding.block(this, "execution.approver-without-order", null));
        }
        return findings;
    }
}
