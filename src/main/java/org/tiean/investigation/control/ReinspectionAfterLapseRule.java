package org.tiean.investigation.control;

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
import org.tiean.investigation.boundary.CorrectionOrders;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.kernel.entity.Citation;

/** Whether an order was obeyed can be said only after it was served and its time has run out. */
@ApplicationScoped
public class ReinspectionAfterLapseRule implements LegalityRule {

    @Inject
    CorrectionOrders orders;

    @Override
    public String id() {
        return "reinspection-after-lapse";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 28, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REINSPECT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<LocalDate> lapse = orders.latest(situation.caseFile().id()).flatMap(CorrectionOrder::lapsesAfter);
        if (lapse.isEmpty()) {
            return List.of(Finding.block(this, "investigation.rule.order-not-served", "correction"));
        }
        return situation.day().isAfter(lapse.get()) ? List.of()
                : List.of(Finding.block(this, "investigation.rule.time-to-correct-runs", "correction", lapse.get()));
    }
}
