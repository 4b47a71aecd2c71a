package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.NoticeLine;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;

/**
 * Lowering a fine stops at the floor of the clause: below it lies mitigation (减轻), which needs a ground of its own
 * and therefore a report that says so (行政处罚法32; rulebook A3.7, I1 veto 6). A noticed sum that was already below
 * had its ground, and no fine at all is another question.
 */
@ApplicationScoped
public class StatutoryFloor implements LegalityRule {

    @Inject
    PenaltyNotices notices;

    @Inject
    PowerItems items;

    @Inject
    SpotParties parties;

    @Override
    public String id() {
        return "statutory-floor";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 32);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || "RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        Map<UUID, Money> given = situation.facts().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(line -> UUID.fromString(line.getString("suspectedActId")),
                        line -> new Money(line.getJsonNumber("amountFen").longValueExact()), (one, other) -> other));
        return notices.current(situation.caseFile().id()).stream()
                .flatMap(notice -> notice.lines().stream().flatMap(line -> judge(line.itemName(), line.amount(),
                        given.getOrDefault(line.suspectedActId(), line.ceiling()), floor(line, notice, situation)).stream()))
                .toList();
    }

    private Optional<Money> floor(NoticeLine line, PenaltyNotice notice, Situation situation) {
        PartyGroup group = parties.group(situation.caseFile().party(notice.partyId()).kind(), situation);
        StatutoryRange range = ItemRanges.range(items.require(line.itemCode()), group);
        return range.basis() == FineBasis.FIXED_RANGE ? Optional.ofNullable(range.fineMin()) : Optional.empty();
    }

    /** @param floor lowest sum of the clause for this party; empty where it sets none */
    List<Finding> judge(String item, Money noticed, Money decided, Optional<Money> floor) {
        boolean mitigates = floor.filter(least -> !decided.isZero() && least.exceeds(decided) && !least.exceeds(noticed)).isPresent();
        return mitigates ? List.of(Finding.block(this, "decision.below-floor", "investigation", item, decided, floor.get())) : List.of();
    }
}
