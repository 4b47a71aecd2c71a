package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.kernel.entity.Citation;

/** Disposal orders, custody records: a disposal is done when each of its things went the ordered way in custody, a destruction before a
 * witness (policy); it is given up only while nothing has gone (行政处罚法74(1)). */
@ApplicationScoped
public class DisposalAgreesWithCustody implements LegalityRule {

    @Inject
    DisposalsFound disposals;

    @Override
    public String id() {
        return "disposal-agrees-with-custody";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 74, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.CARRY_OUT_DISPOSAL, ActKind.DROP_DISPOSAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return disposals.open(situation.caseFile().id()).map(open -> judge(open, situation)).orElse(List.of());
    }

    private List<Finding> judge(GoodsDisposal open, Situation situation) {
        List<PhysicalItem> goods = disposals.goods(open);
        if (situation.act() == ActKind.DROP_DISPOSAL) {
            return goods.stream().anyMatch(PhysicalItem::isGone) ? List.of(Finding.block(this, "execution.disposal.begun", null)) : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<String> missing = goods.stream().filter(item -> item.last().kind() != open.method().move()).map(PhysicalItem::label).toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.block(this, "execution.disposal.not-moved", "evidence", String.join("、", missing)));
        }
        if (!situation.asked() && open.method() == DisposalMethod.DESTRUCTION && Facts.text(situation.facts(), "witness").isEmpty()) {
            findings.add(Finding.block(this, "execution.disposal.no-witness", null));
        }
        return findings;
    }
}
