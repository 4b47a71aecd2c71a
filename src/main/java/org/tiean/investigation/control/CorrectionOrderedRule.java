package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.investigation.boundary.CorrectionOrders;
import org.tiean.kernel.entity.Citation;

/** Whoever punishes orders correction too (责令改正); it may still stand in the decision, so this only warns. */
@ApplicationScoped
public class CorrectionOrderedRule implements LegalityRule {

    @Inject
    CorrectionOrders orders;

    @Override
    public String id() {
        return "correction-ordered";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 28, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUBMIT_REPORT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return situation.caseFile().parties().stream()
                .filter(party -> orders.latest(situation.caseFile().id(), party.id()).isEmpty())
                .map(party -> Finding.warn(this, "investigation.rule.not-ordered", "correction", party.name())).toList();
    }
}
