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
import org.tiean.coercion.entity.Preservation;
import org.tiean.kernel.entity.Citation;

/** Nothing is registered and preserved before the head approved it; there is no approval after the fact (行政处罚法56; rulebook A6.3). */
@ApplicationScoped
public class PreservationApproved implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Override
    public String id() {
        return "preservation-approved";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 56);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.TAKE_PRESERVATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return found.preservation(situation.caseFile().id()).flatMap(Preservation::outcome).filter(MeasureOpinion.Outcome.APPROVED::equals).isPresent()
                ? List.of() : List.of(Finding.block(this, "coercion.preservation.not-approved", "measures"));
    }
}
