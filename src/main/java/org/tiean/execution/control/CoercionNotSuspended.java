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
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.kernel.entity.Citation;

/** While an execution stands still, by suspension or under an agreement that is kept, nothing is done in it (行政强制法39, 42). */
@ApplicationScoped
public class CoercionNotSuspended implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "coercion-not-suspended";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 39);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION, ActKind.ANNOUNCE_DEMOLITION, ActKind.PREPARE_DEMOLITION, ActKind.DEMAND_BEFORE_SUBSTITUTE, ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).flatMap(CoerciveExecution::pause)
                .map(pause -> Finding.block(this, pause.ground() == SuspendCoercion.Ground.AGREEMENT ? "execution.suspension.agreed"
                        : "execution.suspension.stands", null, pause.pausedOn())).stream().toList();
    }
}
