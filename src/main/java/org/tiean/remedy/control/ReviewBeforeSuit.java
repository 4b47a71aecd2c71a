package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Citation;
import org.tiean.remedy.entity.RemedyKind;

/** Against a decision made on the spot the way to the court leads through review (复议前置; 行政复议法23(1)[1], 34). */
@ApplicationScoped
public class ReviewBeforeSuit implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    Decisions decisions;

    @Override
    public String id() {
        return "review-before-suit";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 23, 1, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUIT_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        String chosen = situation.facts().getString("decisionId", null);
        return decisions.current(caseId).stream().filter(DecisionView::summary).filter(one -> chosen == null || one.id().toString().equals(chosen))
                .filter(one -> remedies.of(caseId).stream().noneMatch(remedy -> remedy.kind() == RemedyKind.REVIEW && !remedy.isOpen()
                        && remedy.decisionId().equals(one.id())))
                .map(one -> Finding.block(this, "remedy.rule.review-first", "remedies", one.number())).toList();
    }
}
