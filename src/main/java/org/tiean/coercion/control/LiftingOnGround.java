package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.kernel.entity.Citation;

/** “Decided, not needed any more” lifts a seizure only when something was decided (行政强制法28(1)). */
@ApplicationScoped
public class LiftingOnGround implements LegalityRule {

    @Override
    public String id() {
        return "lifting-on-ground";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 28, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DISPOSE_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean undecided = Disposals.name(situation.facts(), SeizedEnd.DECIDED) && situation.caseFile().decidedOn().isEmpty();
        return undecided ? List.of(Finding.block(this, "coercion.lifting.undecided", null)) : List.of();
    }
}
