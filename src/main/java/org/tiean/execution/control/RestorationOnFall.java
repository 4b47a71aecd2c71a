package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;

/** What was carried out is undone when the decision fell or the execution was wrong (行政强制法41). */
@ApplicationScoped
public class RestorationOnFall implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionBases bases;

    @Override
    public String id() {
        return "restoration-on-fall";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 41);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RESTORE_EXECUTED);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<CoerciveExecution> done = coercions.of(situation.caseFile().id()).stream()
                .filter(one -> one.carriedOut().isPresent() && one.restoration().isEmpty()).findFirst();
        if (done.isEmpty()) {
            return List.of(Finding.block(this, "execution.restoration.nothing", null));
        }
        return situation.asked() || situation.facts().getBoolean("executionWrong") || !bases.stands(done.get()) ? List.of()
                : List.of(Finding.block(this, "execution.restoration.stands", null));
    }
}
