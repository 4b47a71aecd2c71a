package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.entity.Threshold;

/** On the spot only a warning, or a fine up to the ceiling for this kind of party (当场处罚的条件; 行政处罚法51). */
@ApplicationScoped
public class SpotCeiling implements LegalityRule {

    @Inject
    SpotProcedure procedures;

    @Override
    public String id() {
        return "spot-ceiling";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 51);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        PartyKind kind = PartyKind.valueOf(situation.facts().getString("partyKind"));
        Money fine = new Money(situation.facts().getJsonNumber("fineFen").longValueExact());
        return judge(fine, procedures.ceiling(kind, situation.caseFile().agencyId(), situation.day()), situation.day());
    }

    /** @param fine zero for a warning, which has no ceiling */
    List<Finding> judge(Money fine, Threshold ceiling, LocalDate day) {
        return procedures.of(fine, ceiling, day) == Procedure.SUMMARY ? List.of()
                : List.of(Finding.block(this, "decision.spot.over-ceiling", null, fine, ceiling.display()));
    }
}
