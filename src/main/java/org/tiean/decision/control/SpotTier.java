package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** The fine lies in the tier of the benchmark, and the clause knows the kind of penalty (裁量; 行政处罚法34, 5). A
 * departure needs the head, who is not there. */
@ApplicationScoped
public class SpotTier implements LegalityRule {

    @Inject
    PowerItems items;

    @Inject
    SpotDiscretion discretion;

    @Override
    public String id() {
        return "spot-tier";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 34);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        Money fine = new Money(situation.facts().getJsonNumber("fineFen").longValueExact());
        String kind = fine.isZero() ? "警告" : "罚款";
        if (!items.require(situation.facts().getString("itemCode")).penaltyKinds().contains(kind)) {
            return List.of(Finding.block(this, "decision.spot.kind-unknown", null, kind));
        }
        return fine.isZero() ? List.of() : judge(discretion.of(situation), fine);
    }

    List<Finding> judge(DiscretionResult result, Money fine) {
        if (result.outcome() != DiscretionResult.Outcome.FINE) {
            return List.of(Finding.block(this, "decision.spot.no-fine-yet", null, String.join("；", result.missing())));
        }
        return result.check(fine) == DiscretionResult.AmountCheck.INSIDE ? List.of()
                : List.of(Finding.block(this, "decision.spot.outside-tier", null, fine, result.tier().tier(), result.range().display()));
    }
}
