package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/**
 * Whoever is punished is known by document, number and address (主体认定), also parties that joined after filing;
 * without that neither notice nor decision can name them (rulebook I1 veto 3).
 */
@ApplicationScoped
public class PartiesIdentifiedRule implements LegalityRule {

    @Override
    public String id() {
        return "parties-identified";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 59, 1, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUBMIT_REPORT, ActKind.ISSUE_NOTICE, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        return situation.caseFile().parties().stream().filter(party -> !party.isIdentified()).map(Party::name)
                .map(name -> Finding.block(this, "intake.rule.party-not-identified", "parties", name)).toList();
    }
}
