package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;

/** A seizure is prolonged, tested and disposed of while it lasts; after its last day what it held is free (行政强制法 25, 28; rulebook D1.8, D1.12). */
@ApplicationScoped
public class SeizureInForce implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "seizure-in-force";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 25);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.EXTEND_SEIZURE, ActKind.BEGIN_TESTING, ActKind.DISPOSE_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<Seizure> running = found.seizure(situation.caseFile().id()).filter(Seizure::isInForce);
        if (running.isEmpty()) {
            return List.of(Finding.block(this, "coercion.measure.not-in-force", "measures"));
        }
        if (!limits.openPauses(running.get().id(), "seizure-term").isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> due = limits.dueOf(running.get().id(), "seizure-term").map(LimitResult::due);
        return due.filter(situation.day()::isAfter).map(day -> List.of(Finding.block(this, "coercion.seizure.term-over", "measures", day.toString())))
                .orElse(List.of());
    }
}
