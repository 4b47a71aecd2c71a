package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;

/** What could not wait is approved within twenty-four hours, by the clock of the house and not by the time the entry claims; refused it may be at any time (行政强制法19; rulebook D1.5). */
@ApplicationScoped
public class ApprovedWithinADay implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Inject
    TimeLimits limits;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "approved-within-a-day";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 19);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_TAKEN_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<Seizure> taken = found.seizure(situation.caseFile().id()).filter(Seizure::isUnapproved).filter(Seizure::isInForce);
        if (taken.isEmpty()) {
            return List.of(Finding.block(this, "coercion.seizure.none-unapproved", "measures"));
        }
        boolean refused = situation.facts().getString("outcome", "").equals(MeasureOpinion.Outcome.REFUSED.name());
        Instant end = limits.dueOf(taken.get().id(), "seizure-approval").map(LimitResult::dueAt).orElse(Instant.MIN);
        return refused || !clock.instant().isAfter(end) ? List.of() : List.of(Finding.block(this, "coercion.seizure.approval-late", "limits"));
    }
}
