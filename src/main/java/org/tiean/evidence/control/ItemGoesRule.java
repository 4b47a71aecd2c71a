package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.kernel.entity.Citation;

/**
 * Things are destroyed or auctioned because a decision took them (行政处罚法74); before one they go back to whom they belong to.
 * Only what cannot be kept may be sold earlier (行政强制法28), with its reason.
 */
@ApplicationScoped
public class ItemGoesRule implements LegalityRule {

    @Override
    public String id() {
        return "item-goes";
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
        String kind = situation.facts().getString("kind", "");
        boolean sale = kind.equals(MoveKind.AUCTIONED.name()) || kind.equals(MoveKind.SOLD.name());
        boolean sold = sale && situation.facts().getBoolean("perishable", false);
        boolean taken = sale || kind.equals(MoveKind.DESTROYED.name()) || kind.equals(MoveKind.HANDED_IN.name());
        return taken && !sold && situation.caseFile().decidedOn().filter(decided -> !decided.isAfter(situation.day())).isEmpty()
                ? List.of(Finding.block(this, "evidence.rule.item-goes", null)) : List.of();
    }
}
