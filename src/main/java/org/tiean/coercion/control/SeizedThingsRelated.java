package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.coercion.entity.Thing;
import org.tiean.kernel.entity.Citation;

/** Only what has to do with the act and what the clause reaches is sealed or detained; no necessities of life, nothing another organ has sealed (行政强制法23; rulebook D1.6). */
@ApplicationScoped
public class SeizedThingsRelated implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Inject
    SeizureBases bases;

    @Override
    public String id() {
        return "seized-things-related";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 23);
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
        if (!steps.getBoolean("notNecessities", false)) {
            findings.add(Finding.block(this, "coercion.things.necessities", null));
        }
        if (!steps.getBoolean("notSealedBefore", false)) {
            findings.add(Finding.block(this, "coercion.things.sealed-before", null));
        }
        reached(situation).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> reached(Situation situation) {
        JsonObject facts = situation.facts();
        Optional<Seizure> approved = found.seizure(situation.caseFile().id());
        String code = facts.getString("basis", approved.map(Seizure::basis).orElse(""));
        SeizureKind kind = facts.containsKey("kind") ? SeizureKind.valueOf(facts.getString("kind")) : approved.map(Seizure::kind).orElse(SeizureKind.DETAIN);
        return bases.of(code).flatMap(basis -> Thing.listed(facts).stream().filter(thing -> !basis.reaches(kind, thing.kind())).findFirst())
                .map(thing -> Finding.block(this, "coercion.things.not-reached", null, thing.name(), kind.word()));
    }
}
