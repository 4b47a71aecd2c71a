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
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.Deferral;
import org.tiean.kernel.entity.Citation;

/** A head answers a request to pay later, or a deputy with an order for it, never somebody who handled the case (policy, rulebook N). */
@ApplicationScoped
public class DeferralApprover implements LegalityRule {

    @Inject
    Officers officers;

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "deferral-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 66, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_DEFERRAL);
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
        if (accounts.of(situation.caseFile().id()).stream().flatMap(account -> account.pendingDeferral().stream())
                .noneMatch(Deferral::isOpen)) {
            findings.add(Finding.block(this, "execution.deferral.none", null));
        }
        return findings;
    }
}
