package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.kernel.entity.Citation;

/** Nothing is auctioned against the fine from the day a review is asked for or a suit notified until it is over (行政强制法46(3): 在法定期限内不申请行政复议
 * 或者提起行政诉讼). No setting opens this. */
@ApplicationScoped
public class NoAuctionWhileReviewed implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Override
    public String id() {
        return "no-auction-while-reviewed";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 46, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_AUCTION, ActKind.APPROVE_AUCTION, ActKind.COMMISSION_AUCTION, ActKind.RECORD_AUCTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean refused = situation.facts().getString("auctionOutcome", "").equals(DecideAuction.Outcome.REFUSED.name());
        if (refused || remedies.open(situation.caseFile().id()).isEmpty()) {
            return List.of();
        }
        // the head is only asked and may still refuse
        return List.of(situation.act() == ActKind.APPROVE_AUCTION && situation.asked() ? Finding.warn(this, "remedy.rule.auction-waits", "remedies")
                : Finding.block(this, "remedy.rule.auction-waits", "remedies"));
    }
}
