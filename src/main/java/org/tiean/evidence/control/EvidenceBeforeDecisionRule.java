package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/**
 * First the evidence, then the decision (先取证、后裁决): what is gathered after the day of the decision cannot
 * carry it, and while review or suit is pending the organ gathers nothing of its own (rulebook I1 veto 9, N).
 */
@ApplicationScoped
public class EvidenceBeforeDecisionRule implements LegalityRule {

    @Override
    public String id() {
        return "evidence-before-decision";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 40);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.COLLECT_EVIDENCE, ActKind.VERIFY_EVIDENCE, ActKind.RECORD_INSPECTION,
                ActKind.RECORD_QUESTIONING, ActKind.EXTRACT_EVIDENCE, ActKind.TAKE_SAMPLES);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return situation.caseFile().decidedOn().filter(decided -> situation.day().isAfter(decided))
                .map(decided -> List.of(Finding.block(this, "evidence.rule.after-decision", null, decided)))
                .orElse(List.of());
    }
}
