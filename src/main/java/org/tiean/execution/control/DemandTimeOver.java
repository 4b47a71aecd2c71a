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
import org.tiean.execution.entity.Enforcement;
import org.tiean.kernel.entity.Citation;

/** The organ applies to the court only when ten working days have gone by since the demand was served and the party still has not performed (行政强制法54). */
@ApplicationScoped
public class DemandTimeOver implements LegalityRule {

    @Inject
    EnforcementsFound enforcements;

    @Inject
    CourtWindow window;

    @Override
    public String id() {
        return "demand-time-over";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 54);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPLY_TO_COURT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return enforcements.running(situation.caseFile().id()).map(running -> judge(running, situation))
                .orElseGet(() -> List.of(Finding.block(this, "execution.demand.none", null)));
    }

    private List<Finding> judge(Enforcement running, Situation situation) {
        if (running.servedOn().isEmpty()) {
            return List.of(Finding.block(this, "execution.demand.not-served", "documents"));
        }
        LocalDate last = window.demandOver(running.servedOn().get());
        return situation.day().isAfter(last) ? List.of() : List.of(Finding.block(this, "execution.demand.time-runs", "limits", last.toString()));
    }
}
