package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Demanded in writing, the party still does not pay: the demand reached it, its time and the ten working days are over, what it said to it
 * was examined and not found right, and the court was not asked to execute the same (行政强制法35, 36, 46(3)). */
@ApplicationScoped
public class AuctionDemanded implements LegalityRule {

    @Inject
    AuctionsFound auctions;

    @Override
    public String id() {
        return "auction-demanded";
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
        if (AuctionsFound.isRefused(situation) || auctions.held(situation.caseFile().id()).isEmpty()) {
            return List.of();
        }
        return auctions.debt(situation).map(debt -> judge(debt, situation)).orElse(List.of());
    }

    private List<Finding> judge(AuctionsFound.Debt debt, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (debt.demandServed() == null) {
            findings.add(Finding.block(this, "execution.demand.not-served", "documents"));
        } else if (!situation.day().isAfter(debt.demandOver())) {
            findings.add(Finding.block(this, "execution.demand.time-runs", "limits", debt.demandOver().toString()));
        }
        if (debt.answer() != AuctionsFound.Answer.NONE) {
            findings.add(Finding.block(this, debt.answer() == AuctionsFound.Answer.OPEN ? "execution.auction.unexamined" : "execution.auction.objection", null));
        }
        if (debt.atCourt()) {
            findings.add(Finding.block(this, "execution.auction.at-court", null));
        }
        return findings.stream().map(found -> AuctionsFound.asFound(situation, found)).toList();
    }
}
