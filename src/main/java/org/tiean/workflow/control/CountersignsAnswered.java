package org.tiean.workflow.control;

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
import org.tiean.workflow.entity.Countersign;

/**
 * Who asked for further signatures decides only when all have answered, or the request was taken back with its reason (会签).
 * No statute knows further signers; that what was asked and said stands in the record is 行政处罚法47.
 */
@ApplicationScoped
public class CountersignsAnswered implements LegalityRule {

    private final Set<ActKind> guarded = new CountersignTable().deciding();

    @Inject
    CountersignRegister register;

    @Override
    public String id() {
        return "countersigns-answered";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 47);
    }

    @Override
    public Set<ActKind> guards() {
        Set<ActKind> acts = EnumSet.copyOf(guarded);
        acts.add(ActKind.RETURN_CASE);
        acts.add(ActKind.WITHDRAW_STEP);
        return acts;
    }

    @Override
    public List<Finding> check(Situation situation) {
        String step = situation.act().effect().name();
        boolean back = situation.act() == ActKind.RETURN_CASE || situation.act() == ActKind.WITHDRAW_STEP;
        return register.open(situation.caseFile().id()).stream().filter(one -> back || one.step().equals(step)).map(Countersign::signerName)
                .map(name -> Finding.block(this, "workflow.rule.countersign-open", "process", name)).toList();
    }
}
