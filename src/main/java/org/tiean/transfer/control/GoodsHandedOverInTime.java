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

/** Goods and material follow within three days of the notice that a criminal case was opened; late they still have to (行政执法机关移送涉嫌犯罪案件的规定12). */
@ApplicationScoped
public class GoodsHandedOverInTime implements LegalityRule {

    @Inject
    TransfersFound found;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "goods-handed-over-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 12);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.HAND_OVER_GOODS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return found.crime(situation.caseFile().id()).flatMap(one -> limits.dueOf(one.id(), "goods-handover"))
                .filter(due -> !due.metBy(situation.day()))
                .map(due -> List.of(Finding.warn(this, "transfer.rule.late", "limits", due.due(), due.mark()))).orElse(List.of());
    }
}
