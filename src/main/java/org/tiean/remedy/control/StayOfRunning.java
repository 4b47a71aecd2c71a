package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.remedy.entity.Remedy;

/** Execution is stopped while a review or a suit is open, and goes on only where it was stopped (行政复议法42; 行政诉讼法56). */
@ApplicationScoped
public class StayOfRunning implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Override
    public String id() {
        return "stay-of-running";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 42);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_STAY, ActKind.LIFT_STAY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<Remedy> open = remedies.open(situation.caseFile().id());
        if (open.isEmpty()) {
            return List.of(Finding.block(this, "remedy.none-running", "remedies"));
        }
        boolean stopped = open.get().stays().stream().anyMatch(stay -> stay.liftedOn().isEmpty());
        if (situation.act() == ActKind.LIFT_STAY) {
            return stopped ? List.of() : List.of(Finding.block(this, "remedy.stay.none", "remedies"));
        }
        return stopped ? List.of(Finding.block(this, "remedy.stay.before-one", "remedies")) : List.of();
    }
}
