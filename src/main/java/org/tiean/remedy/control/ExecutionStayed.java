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

/** Where execution was stopped nothing is demanded and no court applied to (行政复议法42; 行政诉讼法56). */
@ApplicationScoped
public class ExecutionStayed implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Override
    public String id() {
        return "execution-stayed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 42);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_DEMAND, ActKind.APPLY_TO_COURT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return remedies.stayed(situation.caseFile().id(), situation.day()).map(remedy -> List.of(Finding.block(this, "remedy.rule.stayed", "remedies")))
                .orElse(List.of());
    }
}
