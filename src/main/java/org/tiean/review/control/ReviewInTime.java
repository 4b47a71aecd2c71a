package org.tiean.review.control;

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

/** A legal review is given within ten working days (审核期限; 住建部令第55号; rulebook B6.3); a late one still counts. */
@ApplicationScoped
public class ReviewInTime implements LegalityRule {

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "review-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REVIEW_LEGALITY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return limits.dueOf(situation.caseFile().id(), "legal-review").filter(limit -> !limit.metBy(situation.day()))
                .map(limit -> List.of(Finding.warn(this, "review.late", "limits", limit.due(), limit.mark()))).orElse(List.of());
    }
}
