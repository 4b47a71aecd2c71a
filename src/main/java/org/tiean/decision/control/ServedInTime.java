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

/** A decision reaches the party within seven working days (行政处罚法61); late is better than never, so it warns. */
@ApplicationScoped
public class ServedInTime implements LegalityRule {

    @Inject
    DecisionsFound decisions;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "decision-served-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 61);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SERVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return decisions.standing(situation.caseFile().id()).stream().filter(decision -> decision.servedOn().isEmpty())
                .flatMap(decision -> limits.dueOf(decision.id(), "decision-service").stream())
                .filter(limit -> !limit.metBy(situation.day()))
                .map(limit -> Finding.warn(this, "decision.served-late", null, limit.due(), limit.mark())).toList();
    }
}
