package org.tiean.transfer.control;

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

/** A transfer is approved by the head, or a deputy with an order for filings, never by somebody who handled the case (令55第6条; policy, rulebook N). */
@ApplicationScoped
public class TransferApprover implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "transfer-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定", 6);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_TRANSFER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (situation.caseFile().wasHandledBy(situation.actor())) {
            findings.add(Finding.block(this, "transfer.rule.approver-handled", null));
        }
        if (officers.approvalBasis(situation.actor(), ApprovalMatter.FILING, situation.day()).isEmpty()) {
            findings.add(Finding.block(this, "transfer.rule.without-order", null));
        }
        return findings;
    }
}
