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
import org.tiean.kernel.entity.Citation;

/** There is money taken on the spot that has to be handed in (当场收缴款待交; 行政处罚法71). */
@ApplicationScoped
public class CashOutstanding implements LegalityRule {

    @Inject
    CashTaken cash;

    @Override
    public String id() {
        return "cash-outstanding";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 71);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.HAND_IN_CASH);
    }

    /** Which sum it is, the service asks when it is named. */
    @Override
    public List<Finding> check(Situation situation) {
        return !situation.asked() || !cash.ofCase(situation.caseFile().id()).isEmpty() ? List.of()
                : List.of(Finding.block(this, "execution.page.no-cash", null));
    }
}
