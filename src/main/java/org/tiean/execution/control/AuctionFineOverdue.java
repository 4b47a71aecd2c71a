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

/** Auctioned is for a fine that is late: nothing is sold while it can still be paid in time, under a plan that is kept, or while a request to
 * pay later waits for its answer (行政处罚法66, 72(1)[2]). */
@ApplicationScoped
public class AuctionFineOverdue implements LegalityRule {

    @Inject
    AuctionsFound auctions;

    @Override
    public String id() {
        return "auction-fine-overdue";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 72, 1, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_AUCTION, ActKind.APPROVE_AUCTION, ActKind.COMMISSION_AUCTION, ActKind.RECORD_AUCTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (AuctionsFound.isRefused(situation) || auctions.held(situation.caseFile().id()).isEmpty()) {
            return List.of();
        }
        return auctions.debt(situation).map(debt -> judge(debt, situation))
                .orElseGet(() -> List.of(Finding.block(this, "execution.auction.nothing-late", null)));
    }

    private List<Finding> judge(AuctionsFound.Debt debt, Situation situation) {
        if (!debt.late() || debt.owed().isZero()) {
            return List.of(AuctionsFound.asFound(situation, Finding.block(this, "execution.auction.nothing-late", null)));
        }
        return debt.deferral() ? List.of(AuctionsFound.asFound(situation, Finding.block(this, "execution.auction.deferral-waits", null))) : List.of();
    }
}
