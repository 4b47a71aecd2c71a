package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** The decision falls within ninety days of filing and what was lawfully added or left out (行政处罚法60). */
@ApplicationScoped
public class DecisionInTime implements LegalityRule {

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "decision-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 60);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        return limits.dueOf(situation.caseFile().id(), "decision")
                .filter(limit -> !limit.metBy(situation.day()))
                .map(limit -> List.of(Finding.block(this, "decision.overdue", "limits", limit.due(), limit.mark()))).orElse(List.of());
    }
}
