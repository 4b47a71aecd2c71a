package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.Threshold;

/** Cash is taken on the spot only up to the small sum, where it would hardly be got later, or far away at the party's
 * own request (行政处罚法68, 69). */
@ApplicationScoped
public class SpotCollection implements LegalityRule {

    @Inject
    Settings settings;

    @Inject
    SpotParties spotParties;

    @Override
    public String id() {
        return "spot-collection";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 68);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonObject facts = situation.facts();
        if (situation.asked() || !facts.containsKey("collectionGround")) {
            return List.of();
        }
        Threshold small = settings.thresholdNamedBy("onsite.collect-threshold",
                spotParties.forThreshold(PartyKind.valueOf(facts.getString("partyKind")), situation),
                situation.caseFile().agencyId(), situation.day());
        return judge(OnTheSpot.valueOf(facts.getString("collectionGround")),
                new Money(facts.getJsonNumber("fineFen").longValueExact()), small, facts.containsKey("collectionRequest"));
    }

    List<Finding> judge(OnTheSpot ground, Money fine, Threshold small, boolean requested) {
        return switch (ground) {
            case SMALL -> small.reached(fine) ? List.of()
                    : List.of(Finding.block(this, "decision.collection.too-much", null, fine, small.display()));
            case REMOTE -> requested ? List.of() : List.of(Finding.block(this, "decision.collection.not-requested", null));
            case HARD_LATER -> List.of();
        };
    }
}
