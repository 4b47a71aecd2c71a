package org.tiean.intake.control;

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

/**
 * A case is handed over by one who handles it, to one who says so (转办): at no moment does it have fewer than its two officers
 * (行政处罚法42(1)). Whether the colleague may handle it, the rules on handlers say, when it is offered and again when accepted.
 */
@ApplicationScoped
public class HandoverBetweenTwo implements LegalityRule {

    @Inject
    HandoverRegister register;

    @Override
    public String id() {
        return "handover-between-two";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 42, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.OFFER_HANDOVER, ActKind.ANSWER_HANDOVER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String actor = situation.actor();
        if (situation.act() == ActKind.OFFER_HANDOVER) {
            return situation.caseFile().isHandledBy(actor) ? List.of()
                    : List.of(Finding.block(this, "intake.rule.handover-not-handler", "handlers"));
        }
        boolean concerned = register.of(situation.caseFile().id()).stream().anyMatch(one -> one.isOpen() && one.concerns(actor));
        return concerned ? List.of() : List.of(Finding.block(this, "intake.rule.handover-none", "handlers"));
    }
}
