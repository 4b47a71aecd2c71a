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

/** Heavy and complex cases are discussed by the heads together before the decision (行政处罚法57(2)). */
@ApplicationScoped
public class DiscussionHeld implements LegalityRule {

    @Inject
    Reviews reviews;

    @Override
    public String id() {
        return "discussion-held";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 57, 2);
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
        return judge(reviews.isDiscussionDue(situation.caseFile().id()), reviews.carried(situation.caseFile().id()).isPresent());
    }

    List<Finding> judge(boolean due, boolean carried) {
        return due && !carried ? List.of(Finding.block(this, "review.discussion.not-held", "review")) : List.of();
    }
}
