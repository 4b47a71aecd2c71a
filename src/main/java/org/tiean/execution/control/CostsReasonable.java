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
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** Costs are those that were spent; more than was estimated needs a reason (行政强制法51(2)). */
@ApplicationScoped
public class CostsReasonable implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "costs-reasonable";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 51, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECKON_COSTS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || situation.facts().containsKey("reason")) {
            return List.of();
        }
        Money total = new Money(situation.facts().getJsonNumber("totalFen").longValueExact());
        return coercions.running(situation.caseFile().id()).flatMap(CoerciveExecution::decision).flatMap(CoercionDecision::estimate)
                .filter(total::exceeds).map(estimate -> List.of(Finding.block(this, "execution.costs.above-estimate", null, total, estimate)))
                .orElse(List.of());
    }
}
