package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Goods are disposed of because a decision that stands and reached its party confiscated them (行政处罚法74(1)). */
@ApplicationScoped
public class ConfiscatedByDecision implements LegalityRule {

    @Inject
    DisposalsFound disposals;

    @Override
    public String id() {
        return "confiscated-by-decision";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 74, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_DISPOSAL, ActKind.APPROVE_DISPOSAL, ActKind.CARRY_OUT_DISPOSAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        List<String> confiscations = disposals.confiscations(caseId).stream().map(one -> one.decisionId().toString()).toList();
        Optional<String> meant = situation.act() == ActKind.PROPOSE_DISPOSAL ? Facts.text(situation.facts(), "decisionId")
                : disposals.open(caseId).map(one -> one.decisionId().toString());
        boolean stands = meant.map(confiscations::contains).orElse(!confiscations.isEmpty());
        return stands || DisposalsFound.isRefused(situation) ? List.of() : List.of(DisposalsFound.asFound(situation, Finding.block(this, "execution.disposal.not-confiscated", "documents")));
    }
}
