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

/** What came beyond what the decision orders is nobody's fine and goes back, once (行政处罚法66, 67: paid is what the decision says). */
@ApplicationScoped
public class StrayMoneyThere implements LegalityRule {

    @Inject
    StrayMoney stray;

    @Override
    public String id() {
        return "stray-money-there";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 67, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RETURN_STRAY_PAYMENT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String meant = situation.facts().getString("transactionNo", null);
        boolean there = stray.of(situation.caseFile().id()).stream().anyMatch(one -> meant == null || one.transactionNo().equals(meant));
        return there ? List.of() : List.of(Finding.block(this, "execution.stray.none", null));
    }
}
