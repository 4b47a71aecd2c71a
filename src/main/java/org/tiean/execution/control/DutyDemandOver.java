package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DutyDemand;
import org.tiean.kernel.entity.Citation;

/** Force is decided on only when the time of the demand went by without performance (行政强制法37). */
@ApplicationScoped
public class DutyDemandOver implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionClock clock;

    @Override
    public String id() {
        return "duty-demand-over";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 37);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).flatMap(CoerciveExecution::demand).map(demand -> judge(demand, situation))
                .orElseGet(() -> List.of(Finding.block(this, "execution.demand.none", null)));
    }

    private List<Finding> judge(DutyDemand demand, Situation situation) {
        if (demand.servedOn().isEmpty()) {
            return List.of(Finding.block(this, "execution.demand.not-served", "documents"));
        }
        LocalDate last = clock.demandOver(demand, situation.caseFile().agencyId(), situation.day());
        return situation.day().isAfter(last) ? List.of() : List.of(Finding.block(this, "execution.duty.time-runs", "limits", last));
    }
}
