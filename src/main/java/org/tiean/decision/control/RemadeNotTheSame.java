package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;

/**
 * A decision made anew is not the old one once more (行政复议法64(2); 行政诉讼法71): not the same sum on the same facts, unless it
 * fell for its procedure only. Nor is it heavier: no law says so outright, but a party who sought review or sued must not stand worse for
 * it (行政复议法63(2), 行政诉讼法77(2)); whether that stops the act or warns is a setting.
 */
@ApplicationScoped
public class RemadeNotTheSame implements LegalityRule {

    @Inject
    ChangesFound changes;

    @Inject
    PenaltyNotices notices;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "remade-not-the-same";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 64, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Optional<DecisionChange> revoked = changes.remade(situation.caseFile().id());
        if (revoked.isEmpty() || situation.asked() || "RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        Money fine = fine(situation);
        Money before = revoked.get().fineBefore();
        if (fine.exceeds(before)) {
            boolean block = settings.text("decision.remade-heavier", situation.caseFile().agencyId(), situation.day()).equals("block");
            return List.of(block ? Finding.block(this, "decision.remade.heavier", null, fine, before)
                    : Finding.warn(this, "decision.remade.heavier", null, fine, before));
        }
        return fine.equals(before) && !revoked.get().isProcedural()
                ? List.of(Finding.block(this, "decision.remade.same", "evidence", before)) : List.of();
    }

    /** What is decided: of each act the sum given, or the one that was noticed. */
    private Money fine(Situation situation) {
        Map<String, Money> given = situation.facts().getJsonArray("lines").getValuesAs(JsonObject.class).stream().collect(Collectors.toMap(
                line -> line.getString("suspectedActId"), line -> new Money(line.getJsonNumber("amountFen").longValueExact())));
        return notices.current(situation.caseFile().id()).stream().flatMap(notice -> notice.lines().stream())
                .map(line -> given.getOrDefault(line.suspectedActId().toString(), line.ceiling())).reduce(Money.ZERO, Money::plus);
    }
}
