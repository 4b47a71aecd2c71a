package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Behind every decision stand two officers whose certificates hold that day (行政处罚法42(1)). */
@ApplicationScoped
public class HandlersQualified implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "decision-handlers";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 42, 1);
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
        return officers.requireTwoQualified(situation.caseFile().handlers().stream().map(Handler::officerId).toList(),
                situation.caseFile().agencyId(), situation.day()).stream().map(wrong -> new Finding(id(), Finding.Severity.BLOCK, wrong.key(), wrong.args(),
                wrong.basis(), "handlers")).toList();
    }
}
