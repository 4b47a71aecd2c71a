package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** Nothing heavier is decided than was noticed, or than an adopted defence left of it (行政处罚法45(2), 44). */
@ApplicationScoped
public class NotHeavier implements LegalityRule {

    @Inject
    PenaltyNotices notices;

    @Override
    public String id() {
        return "not-heavier";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 45, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        Map<UUID, Money> ceilings = new HashMap<>();
        notices.current(situation.caseFile().id()).forEach(notice ->
                notice.lines().forEach(line -> ceilings.put(line.suspectedActId(), line.ceiling())));
        return situation.facts().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .flatMap(line -> judge(new Money(line.getJsonNumber("amountFen").longValueExact()),
                        ceilings.get(UUID.fromString(line.getString("suspectedActId")))).stream())
                .toList();
    }

    /** @param ceiling the most that was noticed; null where nothing was */
    List<Finding> judge(Money amount, Money ceiling) {
        if (ceiling == null) {
            return List.of(Finding.block(this, "decision.not-noticed", "hearing"));
        }
        return amount.exceeds(ceiling) ? List.of(Finding.block(this, "decision.heavier", "hearing", amount, ceiling)) : List.of();
    }
}
