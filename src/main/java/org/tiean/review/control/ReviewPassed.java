package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Where legal review is due there is no decision before it passed, on the very report that is decided
 * (行政处罚法58(1)). */
@ApplicationScoped
public class ReviewPassed implements LegalityRule {

    @Inject
    Reviews reviews;

    @Override
    public String id() {
        return "review-passed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 58, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DISCUSS, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        return judge(reviews.isReviewDue(situation.caseFile().id()), reviews.passed(situation.caseFile().id()).isPresent());
    }

    List<Finding> judge(boolean due, boolean passed) {
        return due && !passed ? List.of(Finding.block(this, "review.not-passed", "review")) : List.of();
    }
}
