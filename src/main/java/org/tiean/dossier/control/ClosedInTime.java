package org.tiean.dossier.control;

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

/** A case is closed within fifteen working days of what closes it (结案期限; 住建部令第55号; rulebook B10.2). */
@ApplicationScoped
public class ClosedInTime implements LegalityRule {

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "closed-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return limits.dueOf(situation.caseFile().id(), "closing").filter(limit -> !limit.metBy(situation.day()))
                .map(limit -> List.of(Finding.warn(this, "dossier.rule.closed-late", "limits", limit.due(), limit.mark()))).orElse(List.of());
    }
}
