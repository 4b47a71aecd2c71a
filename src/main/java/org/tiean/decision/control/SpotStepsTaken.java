package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Certificates shown, identity checked, rights told, the party heard and answered, signed or the refusal noted
 * (行政处罚法52(1), 44, 45; the identity check is policy, rulebook A5.7). */
@ApplicationScoped
public class SpotStepsTaken implements LegalityRule {

    @Override
    public String id() {
        return "spot-steps";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 52, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return situation.asked() ? List.of() : judge(situation.facts());
    }

    List<Finding> judge(JsonObject facts) {
        List<Finding> findings = new ArrayList<>();
        demand(facts.getBoolean("certificateShown"), "decision.spot.certificate-not-shown", findings);
        demand(facts.getBoolean("identityChecked"), "decision.spot.identity-not-checked", findings);
        demand(facts.getBoolean("rightsTold"), "decision.spot.rights-not-told", findings);
        demand(!facts.containsKey("defence") || facts.containsKey("defenceAnswer"), "decision.spot.defence-unanswered", findings);
        demand(facts.getBoolean("signed") || facts.containsKey("refusal"), "decision.spot.unsigned", findings);
        demand(!facts.getBoolean("electronic") || facts.getBoolean("signed"), "decision.spot.electronic-unconfirmed", findings);
        return findings;
    }

    private void demand(boolean holds, String otherwise, List<Finding> findings) {
        if (!holds) {
            findings.add(Finding.block(this, otherwise, null));
        }
    }
}
