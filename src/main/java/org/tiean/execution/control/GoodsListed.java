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
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.ListedGoods;
import org.tiean.kernel.entity.Citation;

/** Before a building comes down what is in it is listed before a witness; what was kept goes back to who it belongs to (rulebook D4). */
@ApplicationScoped
public class GoodsListed implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "goods-listed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.CARRY_OUT_COERCION, ActKind.RETURN_LISTED_GOODS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<CoerciveExecution> all = coercions.of(situation.caseFile().id());
        if (situation.act() == ActKind.RETURN_LISTED_GOODS) {
            boolean kept = all.stream().flatMap(one -> one.goods().stream()).anyMatch(ListedGoods::isKept);
            return kept ? List.of() : List.of(Finding.block(this, "execution.goods.none-kept", null));
        }
        return all.stream().filter(one -> !one.isOver() && one.kind() == CoerciveExecution.Kind.DEMOLITION && one.preparation().isEmpty())
                .map(one -> Finding.block(this, "execution.goods.not-listed", null)).toList();
    }
}
