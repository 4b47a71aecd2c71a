package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.kernel.entity.Citation;

/** Whoever acted unlawfully and is not penalised is educated (不予行政处罚的，应当对当事人进行教育; 行政处罚法33(3)). */
@ApplicationScoped
public class NoPenaltyEducates implements LegalityRule {

    @Override
    public String id() {
        return "no-penalty-educates";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 33, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_NO_PENALTY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean due = Facts.text(situation.facts(), "ground").map(NoPenaltyGround::valueOf).filter(NoPenaltyGround::isUnlawful).isPresent();
        return due && Facts.text(situation.facts(), "education").filter(text -> !text.isBlank()).isEmpty()
                ? List.of(Finding.block(this, "decision.no-penalty.no-education", null)) : List.of();
    }
}
