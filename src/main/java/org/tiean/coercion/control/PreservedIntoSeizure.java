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
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;

/** What goes from preservation into seizure is seized first, on a clause that allows it: preservation takes the place of no seizure (行政处罚法56; rulebook B4.10, Z-20). */
@ApplicationScoped
public class PreservedIntoSeizure implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Override
    public String id() {
        return "preserved-into-seizure";
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
        boolean seized = Disposals.name(situation.facts(), PreservedEnd.SEIZED);
        return !seized || found.seizure(situation.caseFile().id()).filter(Seizure::isInForce).isPresent() ? List.of()
                : List.of(Finding.block(this, "coercion.preservation.not-seized", "measures"));
    }
}
