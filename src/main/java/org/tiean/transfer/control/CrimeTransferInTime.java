package org.tiean.transfer.control;

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

/** Decided within three days of the report, handed over within twenty-four hours of the approval; late it still has to be done (行政执法机关移送涉嫌犯罪案件的规定5). */
@ApplicationScoped
public class CrimeTransferInTime implements LegalityRule {

    @Inject
    TransfersFound found;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "crime-transfer-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 5);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_CRIME_TRANSFER, ActKind.HAND_OVER_CRIME);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String limit = situation.act() == ActKind.DECIDE_CRIME_TRANSFER ? "crime-transfer-decision" : "crime-transfer";
        return found.crime(situation.caseFile().id()).flatMap(one -> limits.dueOf(one.id(), limit))
                .filter(due -> !due.metBy(situation.day()))
                .map(due -> List.of(Finding.warn(this, "transfer.rule.late", "limits", due.due(), due.mark()))).orElse(List.of());
    }
}
