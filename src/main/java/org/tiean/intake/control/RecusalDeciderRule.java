package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.intake.entity.Recusal;
import org.tiean.kernel.entity.Citation;

/** The head decides on a challenge, and nobody decides on the own one. */
@ApplicationScoped
public class RecusalDeciderRule implements LegalityRule {

    @Inject
    RecusalRegister recusals;

    @Override
    public String id() {
        return "recusal-decider";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 43, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_RECUSAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Recusal> open = recusals.of(situation.caseFile().id()).stream().filter(Recusal::isPending).toList();
        if (open.isEmpty()) {
            return List.of(Finding.block(this, "intake.rule.no-recusal", null));
        }
        return open.stream().anyMatch(recusal -> recusal.username().equals(situation.actor()))
                ? List.of(Finding.block(this, "intake.rule.own-recusal", null)) : List.of();
    }
}
