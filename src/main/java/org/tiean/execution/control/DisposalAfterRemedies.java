package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** What was confiscated is disposed of only when the party can seek neither review nor sue any more: goods that are gone cannot be given
 * back (行政复议法, 行政诉讼法; 行政处罚法73 asks for no delay, so it is a setting, {@code execution.goods-after-remedy}, whose cautious
 * default waits). What cannot be kept does not wait. */
@ApplicationScoped
public class DisposalAfterRemedies implements LegalityRule {

    @Inject
    DisposalsFound disposals;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "disposal-after-remedies";
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
        Optional<GoodsDisposal> open = disposals.open(caseId).filter(one -> !one.isPerishable());
        if (open.isEmpty() || DisposalsFound.isRefused(situation) || !settings.flag("execution.goods-after-remedy", situation.caseFile().agencyId(), situation.day())) {
            return List.of();
        }
        return disposals.confiscations(caseId).stream().filter(one -> one.decisionId().equals(open.get().decisionId()))
                .filter(one -> !situation.day().isAfter(one.lastDay()))
                .map(one -> DisposalsFound.asFound(situation, Finding.block(this, "execution.disposal.time-runs", "limits", one.lastDay()))).toList();
    }
}
