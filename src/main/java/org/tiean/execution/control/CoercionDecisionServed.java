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
import org.tiean.execution.entity.CoercionDecision;
import org.tiean.kernel.entity.Citation;

/** The decision on force reaches the party before anything is done on it (行政强制法37, 38). */
@ApplicationScoped
public class CoercionDecisionServed implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "coercion-decision-served";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 38);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ANNOUNCE_DEMOLITION, ActKind.PREPARE_DEMOLITION, ActKind.DEMAND_BEFORE_SUBSTITUTE, ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).filter(running -> running.decision().flatMap(CoercionDecision::servedOn).isEmpty())
                .map(running -> List.of(Finding.block(this, "execution.coercion.not-served", "documents"))).orElse(List.of());
    }
}
