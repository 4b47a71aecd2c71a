package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.kernel.entity.Citation;

/** A thing is auctioned, sold, destroyed or handed in only as a disposal the head approved orders it, and one that waits to be disposed of
 * goes no other way (行政处罚法74(1)); a seized one as an auction that was commissioned orders it (行政强制法46(3)). Before the decision what cannot be kept may be sold (行政强制法28). */
@ApplicationScoped
public class ItemDisposalApproved implements LegalityRule {

    @Inject
    DisposalsFound disposals;

    @Inject
    AuctionsFound auctions;

    @Override
    public String id() {
        return "item-disposal-approved";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 74, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.MOVE_ITEM);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        MoveKind kind = MoveKind.valueOf(situation.facts().getString("kind"));
        boolean disposes = Arrays.stream(DisposalMethod.values()).anyMatch(method -> method.move() == kind);
        boolean decided = situation.caseFile().decidedOn().filter(day -> !day.isAfter(situation.day())).isPresent();
        UUID item = UUID.fromString(situation.facts().getString("itemId"));
        Optional<GoodsDisposal> ordered = disposals.of(situation.caseFile().id()).stream()
                .filter(one -> one.state() == GoodsDisposal.State.APPROVED && one.names(item)).findFirst();
        boolean wrong = auctions.orders(situation.caseFile().id(), item) ? kind.ends() && kind != MoveKind.AUCTIONED
                : ordered.map(one -> kind.ends() && one.method().move() != kind).orElse(disposes && decided);
        return wrong ? List.of(Finding.block(this, "execution.disposal.not-ordered", null)) : List.of();
    }
}
