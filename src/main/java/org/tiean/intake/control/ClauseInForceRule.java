package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;

/** An act is recorded under the law of its own time; the lighter later law comes in with the report (从旧兼从轻). */
@ApplicationScoped
public class ClauseInForceRule implements LegalityRule {

    @Inject
    CaseLaw law;

    @Override
    public String id() {
        return "clause-in-force";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 37);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUSPECTED_ACT, ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        JsonObject facts = situation.facts();
        String code = facts.getString("itemCode");
        LocalDate endedOn = situation.act() == ActKind.DECIDE_ON_THE_SPOT
                ? Zones.dayOf(Instant.parse(facts.getString("happenedAt"))) : LocalDate.parse(facts.getString("endedOn"));
        PowerItem inForce = law.versionOn(code, endedOn);
        if (inForce == null) {
            return List.of(Finding.block(this, "intake.rule.no-clause-then", "acts", code, endedOn));
        }
        return inForce.code().equals(code) ? List.of()
                : List.of(Finding.block(this, "intake.rule.other-version-then", "acts", code, endedOn, inForce.code()));
    }
}
