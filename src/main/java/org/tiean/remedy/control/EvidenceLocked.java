package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.remedy.entity.RemedyKind;

/** While a review or a suit runs the organ collects no evidence against the party by itself (行政复议法46(1); 行政诉讼法35). */
@ApplicationScoped
public class EvidenceLocked implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Override
    public String id() {
        return "evidence-locked";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 46, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.COLLECT_EVIDENCE, ActKind.RECORD_INSPECTION, ActKind.RECORD_QUESTIONING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return remedies.running(situation.caseFile().id()).map(remedy -> List.of(Finding.block(this,
                remedy.kind() == RemedyKind.REVIEW ? "remedy.rule.locked-by-review" : "remedy.rule.locked-by-suit", "remedies", remedy.number().orElseThrow())))
                .orElse(List.of());
    }
}
