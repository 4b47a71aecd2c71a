package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.remedy.entity.Remedy;

/** Neither a review nor a judgment leaves the party worse off than the decision did (行政复议法63(2); 行政诉讼法77(2)); a higher sum is a slip of the pen of who enters it. */
@ApplicationScoped
public class RulingNotHeavier implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    DecisionChanges changes;

    @Override
    public String id() {
        return "ruling-not-heavier";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 63, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_REVIEW_OUTCOME, ActKind.RECORD_JUDGMENT, ActKind.RECORD_FINAL_JUDGMENT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonArray lines = situation.facts().getJsonArray("amounts");
        Remedy remedy = remedies.running(situation.caseFile().id()).orElse(null);
        if (lines == null || lines.isEmpty() || remedy == null) {
            return List.of();
        }
        List<DecidedAmount> now = changes.amounts(remedy.decisionId());
        return lines.getValuesAs(JsonObject.class).stream().flatMap(line -> now.stream()
                .filter(one -> one.suspectedActId().toString().equals(line.getString("suspectedActId")))
                .filter(one -> new Money(line.getJsonNumber("amountFen").longValueExact()).exceeds(one.amount()))
                .map(one -> Finding.block(this, "remedy.rule.heavier", null, one.itemName(), one.amount()))).toList();
    }
}
