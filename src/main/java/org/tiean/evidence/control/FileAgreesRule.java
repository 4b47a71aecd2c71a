package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceTraces;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.kernel.entity.Citation;

/**
 * Evidence is relied on only once it is verified (行政处罚法 46): where a file's own time, place or device differs from what the
 * officer states, whoever verifies it and whoever reviews the case is told. It is a warning: clocks of cameras go wrong, and a
 * file's own words prove nothing alone. Excluded pieces trouble nobody any more.
 */
@ApplicationScoped
public class FileAgreesRule implements LegalityRule {

    @Inject
    EvidenceTraces traces;

    @Override
    public String id() {
        return "file-agrees";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 46, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.VERIFY_EVIDENCE, ActKind.SUBMIT_REPORT, ActKind.REVIEW_LEGALITY, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return traces.disagreements(situation.caseFile().id()).stream().filter(line -> line.standing() != EvidenceItem.Standing.EXCLUDED)
                .map(line -> Finding.warn(this, "evidence.rule.disagreement." + line.judged().aspect(), "evidence", line.number(),
                        line.judged().stated(), line.judged().found())).toList();
    }
}
