package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.control.CoercionsFound;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;

/**
 * No building comes down while a review or a suit is open: force is for the party that sought neither in time (行政强制法44).
 * Other executions go on, as neither stops what was decided (行政处罚法73).
 */
@ApplicationScoped
public class NoDemolitionWhileReviewed implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "no-demolition-while-reviewed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ANNOUNCE_DEMOLITION, ActKind.PREPARE_DEMOLITION, ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        boolean demolition = coercions.running(caseId).filter(one -> one.kind() == CoerciveExecution.Kind.DEMOLITION).isPresent();
        return demolition && remedies.open(caseId).isPresent()
                ? List.of(Finding.block(this, "remedy.rule.demolition-waits", "remedies")) : List.of();
    }
}
