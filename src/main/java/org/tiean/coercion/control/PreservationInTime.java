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
import org.tiean.coercion.entity.Preservation;
import org.tiean.kernel.entity.Citation;

/** What is preserved is disposed of within seven working days; after them it is free by itself (行政处罚法56). */
@ApplicationScoped
public class PreservationInTime implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "preservation-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 56);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DISPOSE_PRESERVATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<Preservation> running = found.preservation(situation.caseFile().id()).filter(Preservation::isInForce);
        if (running.isEmpty()) {
            return List.of(Finding.block(this, "coercion.measure.not-in-force", "measures"));
        }
        Optional<LocalDate> due = limits.dueOf(running.get().id(), "preservation-disposal").map(LimitResult::due);
        return due.filter(situation.day()::isAfter).map(day -> List.of(Finding.block(this, "coercion.preservation.lapsed", "measures", day.toString())))
                .orElse(List.of());
    }
}
