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
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Citation;

/** While an auction waits the case is not closed and its execution not ended; what was sold is set off before the court is asked for the
 * rest, so that nothing is collected twice (行政强制法46(3), 53). */
@ApplicationScoped
public class AuctionSettledFirst implements LegalityRule {

    @Inject
    AuctionsFound auctions;

    @Override
    public String id() {
        return "auction-settled-first";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 46, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING, ActKind.END_EXECUTION, ActKind.APPLY_TO_COURT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return auctions.open(situation.caseFile().id()).filter(open -> !situation.facts().getString("outcome", "").equals("RETURNED"))
                .map(open -> judge(open, situation.act())).map(List::of).orElse(List.of());
    }

    private Finding judge(SeizedAuction open, ActKind act) {
        return act == ActKind.APPLY_TO_COURT && open.state() != SeizedAuction.State.SOLD ? Finding.warn(this, "execution.auction.waits", null)
                : Finding.block(this, "execution.auction.waits", null);
    }
}
