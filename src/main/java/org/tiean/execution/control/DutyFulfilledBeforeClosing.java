package org.tiean.execution.control;

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
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;

/** A case whose decision orders a building down is closed when it is down or its execution ended on a ground of the law, and no case while an execution runs (住建部令第55号; rulebook B10.2). */
@ApplicationScoped
public class DutyFulfilledBeforeClosing implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionBases bases;

    @Override
    public String id() {
        return "duty-fulfilled-before-closing";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if (coercions.running(caseId).isPresent()) {
            return List.of(Finding.block(this, "execution.closing.running", null));
        }
        List<CoerciveExecution> all = coercions.of(caseId);
        return bases.of(caseId).stream().filter(CoercionBases.Ordered::demolition)
                .filter(ordered -> all.stream().noneMatch(one -> one.duty().basisId().filter(ordered.paper().id()::equals).isPresent()))
                .map(ordered -> Finding.block(this, "execution.closing.unfulfilled", null, ordered.paper().number())).toList();
    }
}
