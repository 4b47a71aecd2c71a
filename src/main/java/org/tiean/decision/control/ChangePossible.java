package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Citation;

/** What is changed or revoked is a decision that stands and reached its party, and one change is served before the next (行政处罚法75(2)). */
@ApplicationScoped
public class ChangePossible implements LegalityRule {

    @Inject
    Decisions decisions;

    @Inject
    ChangesFound changes;

    @Override
    public String id() {
        return "change-possible";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 75, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_CHANGE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        List<DecisionView> standing = decisions.current(situation.caseFile().id());
        String chosen = situation.facts().getString("decisionId", null);
        if (standing.stream().noneMatch(one -> one.servedOn() != null && (chosen == null || one.id().toString().equals(chosen)))) {
            findings.add(Finding.block(this, "decision.change.none-served", "documents"));
        }
        if (changes.pending(situation.caseFile().id()).isPresent()) {
            findings.add(Finding.block(this, "decision.change.pending", "documents"));
        }
        return findings;
    }
}
