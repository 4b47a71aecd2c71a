package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;

/** A seizure is prolonged once, by at most thirty days (行政强制法25(1); rulebook D1.8). */
@ApplicationScoped
public class SeizureExtensionOnce implements LegalityRule {

    private static final int MOST = 30;

    @Inject
    MeasuresFound found;

    @Override
    public String id() {
        return "seizure-extension-once";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 25, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.EXTEND_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (found.seizure(situation.caseFile().id()).flatMap(Seizure::extendedOn).isPresent()) {
            return List.of(Finding.block(this, "coercion.extension.once", "measures"));
        }
        return situation.facts().getInt("days", 1) > MOST ? List.of(Finding.block(this, "coercion.extension.too-long", null, MOST)) : List.of();
    }
}
