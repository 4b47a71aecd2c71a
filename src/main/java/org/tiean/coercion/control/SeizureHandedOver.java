package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;

/** Decision and list are made and handed over on the spot; later than the day of the measure is told (行政强制法24(1); rulebook D1.7). */
@ApplicationScoped
public class SeizureHandedOver implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Override
    public String id() {
        return "seizure-handed-over";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 24, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SERVE_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<LocalDate> taken = found.seizures(situation.caseFile().id()).stream()
                .filter(one -> one.decisionId().isPresent() && one.servedOn().isEmpty()).findFirst().flatMap(Seizure::takenAt).map(Zones::dayOf);
        if (taken.isEmpty()) {
            return List.of(Finding.block(this, "coercion.serve.none", "measures"));
        }
        return situation.day().isAfter(taken.get()) ? List.of(Finding.warn(this, "coercion.serve.late", "measures", taken.get().toString())) : List.of();
    }
}
