package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** The organ changes its own decision only to something lighter: a heavier one needs a new notice and a new decision (行政处罚法44, 45(2)). */
@ApplicationScoped
public class ChangeNotHeavier implements LegalityRule {

    @Inject
    ChangedAmounts amounts;

    @Override
    public String id() {
        return "change-not-heavier";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 45, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_CHANGE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonArray changed = situation.facts().getJsonArray("amounts");
        if (changed == null || changed.isEmpty()) {
            return List.of();
        }
        List<DecidedAmount> now = amounts.of(UUID.fromString(situation.facts().getString("decisionId")));
        return changed.getValuesAs(JsonObject.class).stream().flatMap(line -> now.stream()
                .filter(one -> one.suspectedActId().toString().equals(line.getString("suspectedActId")))
                .filter(one -> new Money(line.getJsonNumber("amountFen").longValueExact()).exceeds(one.amount()))
                .map(one -> Finding.block(this, "decision.change.heavier", null, one.itemName(), one.amount()))).toList();
    }
}
