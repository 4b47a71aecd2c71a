package org.tiean.transfer.control;

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
import org.tiean.transfer.entity.CaseTransfer;

/** While another organ has the file nothing is filed, noticed, decided or seized here (令55第6条; policy, rulebook N). */
@ApplicationScoped
public class AwayStandsStill implements LegalityRule {

    @Inject
    TransfersFound found;

    @Override
    public String id() {
        return "away-stands-still";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定", 6);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_FILING, ActKind.APPROVE_NOT_FILING, ActKind.ISSUE_NOTICE, ActKind.APPROVE_DECISION,
                ActKind.APPROVE_NO_PENALTY, ActKind.PROPOSE_SEIZURE, ActKind.SEIZE_ON_THE_SPOT, ActKind.PROPOSE_PRESERVATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return !situation.facts().getString("outcome", "").equals("RETURNED")
                && found.toOrgan(situation.caseFile().id()).filter(CaseTransfer::isAway).isPresent()
                ? List.of(Finding.block(this, "transfer.rule.away", "transfers")) : List.of();
    }
}
