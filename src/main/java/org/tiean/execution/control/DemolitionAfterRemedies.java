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
import org.tiean.execution.entity.CoercionDecision;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** A building is taken down only when the party sought neither review nor sued in time, or review and suit are over and the decision stands; before that only on a written ground of the head, and never while one is open (行政强制法44; rulebook D4). Whether the decision on force waits for it too is a setting ({@code execution.decide-after-remedy}). */
@ApplicationScoped
public class DemolitionAfterRemedies implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    RemediesOver remedies;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "demolition-after-remedies";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION, ActKind.PREPARE_DEMOLITION, ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean waits = situation.act() != ActKind.DECIDE_COERCION
                || settings.flag("execution.decide-after-remedy", situation.caseFile().agencyId(), situation.day());
        return coercions.running(situation.caseFile().id()).filter(running -> running.kind() == CoerciveExecution.Kind.DEMOLITION)
                .map(running -> judge(running, situation, waits)).orElse(List.of());
    }

    private List<Finding> judge(CoerciveExecution running, Situation situation, boolean waits) {
        if (remedies.isOpen(running)) {
            return List.of(Finding.block(this, "execution.remedy.open", null));
        }
        LocalDate last = remedies.lastDay(running);
        if (!waits || situation.day().isAfter(last)) {
            return List.of();
        }
        boolean grounded = running.decision().flatMap(CoercionDecision::earlyGround).isPresent()
                || situation.act() == ActKind.DECIDE_COERCION && situation.facts().containsKey("earlyGround");
        return List.of(grounded ? Finding.warn(this, "execution.remedy.early", "limits", last)
                : Finding.block(this, "execution.remedy.time-runs", "limits", last));
    }
}
