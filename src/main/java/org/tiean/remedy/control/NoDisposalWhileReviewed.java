package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** Confiscated goods stay while a review or a suit is open, as they could not be given back; a setting ({@code
 * execution.goods-after-remedy}), since neither stops a decision (行政处罚法73, 74). What cannot be kept does not wait. */
@ApplicationScoped
public class NoDisposalWhileReviewed implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    DisposalsFound disposals;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "no-disposal-while-reviewed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 74, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DISPOSAL, ActKind.CARRY_OUT_DISPOSAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        boolean waits = !DisposalsFound.isRefused(situation) && disposals.open(caseId).filter(one -> !one.isPerishable()).isPresent() && remedies.open(caseId).isPresent()
                && settings.flag("execution.goods-after-remedy", situation.caseFile().agencyId(), situation.day());
        return waits ? List.of(DisposalsFound.asFound(situation, Finding.block(this, "remedy.rule.disposal-waits", "remedies"))) : List.of();
    }
}
