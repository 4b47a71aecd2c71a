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
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** What confiscated goods were sold for goes to the treasury, all of it; nothing is kept back (行政处罚法74(2)). */
@ApplicationScoped
public class ProceedsWhole implements LegalityRule {

    @Inject
    DisposalsFound disposals;

    @Override
    public String id() {
        return "proceeds-whole";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 74, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_PROCEEDS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        Money paid = new Money(situation.facts().getJsonNumber("amountFen").longValueExact());
        return disposals.open(situation.caseFile().id()).flatMap(GoodsDisposal::price).filter(price -> !price.equals(paid))
                .map(price -> List.of(Finding.block(this, "execution.disposal.kept-back", null, price, paid))).orElse(List.of());
    }
}
