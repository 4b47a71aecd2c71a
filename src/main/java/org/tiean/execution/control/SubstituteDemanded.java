package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.LastDemand;
import org.tiean.kernel.entity.Citation;

/** Three working days before somebody else performs the party is demanded once more; if it performs then, nothing more is done (行政强制法51(1), 69). */
@ApplicationScoped
public class SubstituteDemanded implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionClock clock;

    @Override
    public String id() {
        return "substitute-demanded";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 51, 1, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).filter(running -> running.kind() == CoerciveExecution.Kind.SUBSTITUTE)
                .map(running -> judge(running, situation.day())).orElse(List.of());
    }

    private List<Finding> judge(CoerciveExecution running, LocalDate day) {
        Optional<LocalDate> served = running.lastDemand().flatMap(LastDemand::servedOn);
        if (served.isEmpty()) {
            return List.of(Finding.block(this, "execution.substitute.not-demanded", "documents"));
        }
        LocalDate last = clock.substituteOver(served.get());
        return day.isAfter(last) ? List.of() : List.of(Finding.block(this, "execution.substitute.time-runs", "limits", last));
    }
}
