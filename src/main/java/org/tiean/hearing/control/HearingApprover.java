package org.tiean.hearing.control;

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

/** The organ designates the chair (行政机关指定; 行政处罚法64[4]): the head does, or a deputy whose order covers decisions,
 * never somebody who handled the case (policy, rulebook N). */
@ApplicationScoped
public class HearingApprover implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "hearing-approver";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 64, 0, 4);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ACCEPT_HEARING, ActKind.REFUSE_HEARING, ActKind.REPLACE_HEARING_CHAIR);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (situation.caseFile().wasHandledBy(situation.actor())) {
            findings.add(Finding.block(this, "hearing.approver.handled", null));
        }
        if (officers.approvalBasis(situation.actor(), ApprovalMatter.DECISION, situation.day()).isEmpty()) {
            findings.add(Finding.block(this, "hearing.approver.without-order", null));
        }
        return findings;
    }
}
