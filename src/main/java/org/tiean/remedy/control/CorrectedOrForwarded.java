package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.kernel.entity.Citation;
import org.tiean.remedy.entity.Remedy;

/** An application that was handed in is sent on within five working days, unless the organ has corrected its decision meanwhile (行政复议法32(2)). */
@ApplicationScoped
public class CorrectedOrForwarded implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    DecisionChanges changes;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "corrected-or-forwarded";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 32, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ANSWER_REVIEW_APPLICATION, ActKind.SEND_REVIEW_APPLICATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Remedy remedy = remedies.open(situation.caseFile().id()).filter(one -> one.handedInOn().isPresent() && one.sentOn().isEmpty()
                && one.acceptedOn().isEmpty()).orElse(null);
        if (remedy == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        LocalDate day = Facts.text(situation.facts(), "sentOn").map(LocalDate::parse).orElse(situation.day());
        if ("CORRECTED".equals(situation.facts().getString("answer", ""))
                && !changes.correctedSince(remedy.caseId(), remedy.decisionId(), remedy.handedInOn().orElseThrow())) {
            findings.add(Finding.block(this, "remedy.rule.not-corrected", null));
        }
        limits.dueOf(remedy.id(), "review-forward").filter(limit -> !limit.metBy(day))
                .ifPresent(limit -> findings.add(Finding.warn(this, "remedy.rule.forwarded-late", "limits", limit.due())));
        return findings;
    }
}
