package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Somebody else removes at once only what lies on a road, in a waterway or a public place, and only where the party cannot (行政强制法52). */
@ApplicationScoped
public class AtOnceOnlyWhereUnable implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "at-once-only-where-unable";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 52);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PERFORM_AT_ONCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (coercions.running(situation.caseFile().id()).isPresent()) {
            return List.of(Finding.block(this, "execution.duty.running", null));
        }
        return situation.asked() || situation.facts().getBoolean("partyUnable") ? List.of()
                : List.of(Finding.block(this, "execution.at-once.able", null));
    }
}
