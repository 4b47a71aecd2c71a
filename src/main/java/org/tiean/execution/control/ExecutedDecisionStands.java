package org.tiean.execution.control;

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

/** Force is used only on a decision that stands (行政强制法34). */
@ApplicationScoped
public class ExecutedDecisionStands implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionBases bases;

    @Override
    public String id() {
        return "executed-decision-stands";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 34);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION, ActKind.ANNOUNCE_DEMOLITION, ActKind.PREPARE_DEMOLITION, ActKind.DEMAND_BEFORE_SUBSTITUTE, ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).filter(running -> !bases.stands(running))
                .map(running -> List.of(Finding.block(this, "execution.coercion.decision-fell", "documents"))).orElse(List.of());
    }
}
