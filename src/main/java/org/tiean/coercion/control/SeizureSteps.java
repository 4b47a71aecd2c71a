package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** The steps of a seizure, one by one: certificates shown, party called, told and heard, record signed; where the party is away a witness signs (行政强制法18; rulebook D1.4). */
@ApplicationScoped
public class SeizureSteps implements LegalityRule {

    @Override
    public String id() {
        return "seizure-steps";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 18);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.TAKE_SEIZURE, ActKind.SEIZE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (situation.asked()) {
            return findings;
        }
        JsonObject steps = situation.facts().getJsonObject("steps");
        JsonObject there = situation.facts().getJsonObject("attendance");
        Stream.of("certificatesShown", "partyCalled", "told").filter(step -> !steps.getBoolean(step, false))
                .forEach(step -> findings.add(Finding.block(this, "coercion.steps." + step, null)));
        if (there.getBoolean("partyPresent")) {
            if (!steps.getBoolean("heard", false) || !there.containsKey("statement")) {
                findings.add(Finding.block(this, "coercion.steps.heard", null));
            }
        } else if (!there.containsKey("witness")) {
            findings.add(Finding.block(this, "coercion.steps.witness", null));
        }
        return findings;
    }
}
