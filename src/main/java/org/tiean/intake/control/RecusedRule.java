package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.intake.entity.Recusal;
import org.tiean.kernel.entity.Citation;

/** Whoever had to withdraw (回避) does nothing more on the case, and is named on no act of others as one who does. */
@ApplicationScoped
public class RecusedRule implements LegalityRule {

    @Inject
    RecusalRegister recusals;

    @Override
    public String id() {
        return "recused-stays-away";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 43, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.complementOf(EnumSet.of(ActKind.REGISTER_CLUE, ActKind.DECIDE_ON_THE_SPOT));
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<UUID> named = Facts.uuids(situation.facts(), "officerIds");
        return recusals.of(situation.caseFile().id()).stream().filter(Recusal::isGranted)
                .filter(recusal -> recusal.username().equals(situation.actor()) || named.contains(recusal.officerId()))
                .limit(1).map(recusal -> Finding.block(this, "intake.rule.recused", "handlers")).toList();
    }
}
