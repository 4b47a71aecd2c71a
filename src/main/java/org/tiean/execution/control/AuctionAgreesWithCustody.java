package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.RecordAuction;
import org.tiean.kernel.entity.Citation;

/** Sold is what custody saw leave by auction; unsold and given up only what is still there (行政强制法26: kept well, and traced). */
@ApplicationScoped
public class AuctionAgreesWithCustody implements LegalityRule {

    @Inject
    AuctionsFound auctions;

    @Override
    public String id() {
        return "auction-agrees-with-custody";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 26, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_AUCTION, ActKind.DROP_AUCTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean dropped = situation.act() == ActKind.DROP_AUCTION;
        if (situation.asked() && !dropped) {
            return List.of();
        }
        boolean sold = !dropped && situation.facts().getString("result").equals(RecordAuction.Result.SOLD.name());
        List<PhysicalItem> items = auctions.open(situation.caseFile().id()).map(auctions::items).orElse(List.of());
        String wrong = items.stream().filter(item -> sold ? item.last().kind() != MoveKind.AUCTIONED : item.isGone()).map(PhysicalItem::label)
                .collect(Collectors.joining("、"));
        return wrong.isEmpty() ? List.of()
                : List.of(Finding.block(this, sold ? "execution.disposal.not-moved" : "execution.auction.gone", "evidence", wrong));
    }
}
