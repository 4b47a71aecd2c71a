package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.control.EnforcementsFound;
import org.tiean.kernel.entity.Citation;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;
import org.tiean.remedy.entity.RulingKind;

/** The court is applied to only where the party neither sought review nor sued: not while either runs, nor where the review changed the decision or a judgment stands, which are executed on their own papers (行政强制法53; 行政复议法78; 行政诉讼法95). */
@ApplicationScoped
public class NoCourtWhileReviewed implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    EnforcementsFound enforcements;

    @Override
    public String id() {
        return "no-court-while-reviewed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 53);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPLY_TO_COURT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if (remedies.open(caseId).isPresent()) {
            return List.of(Finding.block(this, "remedy.rule.court-waits", "remedies"));
        }
        UUID decision = enforcements.running(caseId).map(one -> one.account().decisionId()).orElse(null);
        return remedies.of(caseId).stream().filter(one -> one.isSpent() && one.decisionId().equals(decision)).flatMap(one -> judge(one).stream()).toList();
    }

    private Optional<Finding> judge(Remedy spent) {
        RulingKind how = spent.effective().orElseThrow().kind();
        if (how == RulingKind.WITHDRAWN || how == RulingKind.TERMINATED || how == RulingKind.APPLICATION_REJECTED) {
            return Optional.empty();
        }
        if (spent.kind() == RemedyKind.SUIT) {
            return Optional.of(Finding.block(this, "remedy.rule.court-judged", "remedies", spent.effective().orElseThrow().number()));
        }
        return how.takesAmounts() ? Optional.of(Finding.block(this, "remedy.rule.court-review-organ", "remedies", spent.body())) : Optional.empty();
    }
}
