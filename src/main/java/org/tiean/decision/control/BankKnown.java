package org.tiean.decision.control;

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

/** A decision with a fine says which bank takes it (罚缴分离; 行政处罚法67; 罚款决定与罚款收缴分离实施办法7). */
@ApplicationScoped
public class BankKnown implements LegalityRule {

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "bank-known";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 67);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION, ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean onTheSpot = situation.act() == ActKind.DECIDE_ON_THE_SPOT;
        boolean nothingToPay = onTheSpot && (situation.facts().getInt("fineFen", 0) == 0
                || situation.facts().containsKey("collectionGround"));
        boolean known = !settings.text("collection.bank-name", situation.caseFile().agencyId(), situation.day()).isEmpty();
        return known || nothingToPay || "RETURNED".equals(situation.facts().getString("opinion", ""))
                ? List.of() : List.of(Finding.block(this, "decision.bank-unknown", "settings"));
    }
}
