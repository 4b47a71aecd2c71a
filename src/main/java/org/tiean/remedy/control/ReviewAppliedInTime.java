package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Review is applied for within sixty days of the decision; later only what kept the party from it opens the way (行政复议法20(1), (2)). */
@ApplicationScoped
public class ReviewAppliedInTime implements LegalityRule {

    @Inject
    TimeToSeekRemedy time;

    @Override
    public String id() {
        return "review-applied-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 20, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECEIVE_REVIEW_APPLICATION, ActKind.RECORD_REVIEW_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || Facts.text(situation.facts(), "lateReason").isPresent()) {
            return List.of();
        }
        LocalDate applied = LocalDate.parse(situation.facts().getString("appliedOn"));
        return time.review(situation.caseFile().id(), UUID.fromString(situation.facts().getString("decisionId"))).filter(applied::isAfter)
                .map(last -> List.of(Finding.block(this, "remedy.rule.review-late", "limits", last))).orElse(List.of());
    }
}
