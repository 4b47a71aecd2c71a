package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Illegal gains are confiscated unless they go back to those who were harmed (退赔); a warning, since they may. */
@ApplicationScoped
public class IllegalGainsRule implements LegalityRule {

    @Override
    public String id() {
        return "illegal-gains";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 28, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUBMIT_REPORT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || !situation.facts().getJsonObject("illegalGains").getString("kind").equals("AMOUNT")) {
            return List.of();
        }
        boolean confiscated = situation.facts().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .flatMap(line -> line.getJsonArray("otherKinds").getValuesAs(JsonString.class).stream())
                .anyMatch(kind -> kind.getString().equals("没收违法所得"));
        return confiscated ? List.of() : List.of(Finding.warn(this, "investigation.rule.gains-not-confiscated", null));
    }
}
