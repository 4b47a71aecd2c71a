package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Competence;
import org.tiean.authority.entity.Answer;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;

/** The agency holds the power for this act at this place on this day (行政处罚法17). */
@ApplicationScoped
public class SpotCompetence implements LegalityRule {

    @Inject
    Competence competence;

    @Override
    public String id() {
        return "spot-competence";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 17);
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
        Answer answer = competence.check(situation.caseFile().agencyId(), situation.facts().getString("itemCode"),
                Zones.dayOf(Instant.parse(situation.facts().getString("happenedAt"))), situation.day(),
                situation.facts().getString("place"));
        return answer.allowed() ? List.of()
                : List.of(new Finding(id(), Finding.Severity.BLOCK, answer.key(), answer.args(), answer.basis(), null));
    }
}
