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
import org.tiean.settings.boundary.Settings;

/** Seized things are auctioned only when the party neither sought review nor sued in time, and never while one is open or the time runs. Whether
 * a party whose review or suit ended with the decision upheld stands alike the article does not say; it is a setting ({@code
 * execution.auction-after-review}), whose cautious default leaves such a fine to the court (行政强制法46(3)). */
@ApplicationScoped
public class AuctionRemediesOver implements LegalityRule {

    @Inject
    AuctionsFound auctions;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "auction-remedies-over";
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
        // without anything held another rule says all there is to say
        if (AuctionsFound.isRefused(situation) || auctions.held(situation.caseFile().id()).isEmpty()) {
            return List.of();
        }
        return auctions.debt(situation).map(debt -> judge(debt, situation)).orElse(List.of());
    }

    private List<Finding> judge(AuctionsFound.Debt debt, Situation situation) {
        Finding found = null;
        if (debt.underRemedy()) {
            found = Finding.block(this, "execution.auction.remedy-open", "remedies");
        } else if (!situation.day().isAfter(debt.remedyOver())) {
            found = Finding.block(this, "execution.auction.remedy-runs", "limits", debt.remedyOver());
        } else if (debt.sought() && !settings.flag("execution.auction-after-review", situation.caseFile().agencyId(), situation.day())) {
            found = Finding.block(this, "execution.auction.sought", "remedies");
        }
        return found == null ? List.of() : List.of(AuctionsFound.asFound(situation, found));
    }
}
