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

/** The head decides on the auction and gives it up, or a deputy with an order for it, never somebody who handled the case (行政强制法37; policy,
 * rulebook N). */
@ApplicationScoped
public class AuctionApprover implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "auction-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 37, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_AUCTION, ActKind.DROP_AUCTION);
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
