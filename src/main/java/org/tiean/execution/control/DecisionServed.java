package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.boundary.Decisions;
import org.tiean.kernel.entity.Citation;

/** Nobody pays on a decision that has not reached the party: the term runs from its receipt (行政处罚法67(3)). */
@ApplicationScoped
public class DecisionServed implements LegalityRule {

    @Inject
    Decisions decisions;

    @Override
    public String id() {
        return "payment-after-service";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 67, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_PAYMENT, ActKind.COLLECT_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String paid = situation.facts().getString("decisionId", null);
        List<DecisionView> meant = decisions.current(situation.caseFile().id()).stream()
                .filter(decision -> paid == null || paid.equals(decision.id().toString())).toList();
        return meant.stream().anyMatch(decision -> decision.servedOn() != null) ? List.of()
                : List.of(Finding.block(this, "execution.rule.not-served", "documents"));
    }
}
