package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;

/** Demanded is what a paper that stands and was served orders and what was not done in its time, with time left to do it, once at a time (行政强制法34, 35). A building is demanded down only where the decision orders it (城乡规划法64). */
@ApplicationScoped
public class DutyMayBeDemanded implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionBases bases;

    @Inject
    CoercionClock clock;

    @Override
    public String id() {
        return "duty-may-be-demanded";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 35);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DEMAND_DUTY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if (coercions.running(caseId).isPresent()) {
            return List.of(Finding.block(this, "execution.duty.running", null));
        }
        List<CoercionBases.Ordered> there = bases.of(caseId);
        if (situation.asked() || there.isEmpty()) {
            return there.isEmpty() ? List.of(Finding.block(this, "execution.duty.no-basis", "documents")) : List.of();
        }
        String meant = situation.facts().getString("basisId");
        return there.stream().filter(one -> one.paper().id().toString().equals(meant)).findFirst().map(one -> judge(one, situation))
                .orElseGet(() -> List.of(Finding.block(this, "execution.duty.no-basis", "documents")));
    }

    private List<Finding> judge(CoercionBases.Ordered basis, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        boolean demolition = situation.facts().getString("kind").equals(CoerciveExecution.Kind.DEMOLITION.name());
        if (demolition && !basis.demolition()) {
            findings.add(Finding.block(this, "execution.duty.no-demolition", "documents"));
        }
        LocalDate term = LocalDate.parse(situation.facts().getString("performBy"));
        if (!situation.day().isAfter(term)) {
            findings.add(Finding.block(this, "execution.duty.term-runs", null, term));
        }
        LocalDate least = clock.leastTime(situation.caseFile().agencyId(), situation.day(), situation.day());
        if (LocalDate.parse(situation.facts().getString("demandBy")).isBefore(least)) {
            findings.add(Finding.block(this, "execution.duty.too-short", null, least));
        }
        return findings;
    }
}
