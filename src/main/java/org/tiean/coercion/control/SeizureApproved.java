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
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;

/** What could wait is not sealed or detained before the head approved it (行政强制法18; rulebook D1.4). */
@ApplicationScoped
public class SeizureApproved implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Override
    public String id() {
        return "seizure-approved";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 18);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.TAKE_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return found.seizure(situation.caseFile().id()).flatMap(Seizure::outcome).filter(MeasureOpinion.Outcome.APPROVED::equals).isPresent()
                ? List.of() : List.of(Finding.block(this, "coercion.seizure.not-approved", "measures"));
    }
}
