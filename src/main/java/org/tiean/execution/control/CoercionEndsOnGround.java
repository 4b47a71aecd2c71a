package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.kernel.entity.Citation;

/** An execution ends without being carried out only on a ground of the law (行政强制法39(2), 40). */
@ApplicationScoped
public class CoercionEndsOnGround implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    CoercionBases bases;

    @Inject
    CoercionClock clock;

    @Override
    public String id() {
        return "coercion-ends-on-ground";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 40);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.TERMINATE_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        CoerciveExecution running = coercions.running(situation.caseFile().id()).orElse(null);
        if (running == null || running.carriedOut().isPresent()) {
            return List.of(Finding.block(this, "execution.coercion.none-running", null));
        }
        if (situation.asked()) {
            return List.of();
        }
        PartyKind kind = situation.caseFile().party(running.partyId()).kind();
        boolean holds = switch (TerminateCoercion.Ground.valueOf(situation.facts().getString("ground"))) {
            case NO_ESTATE -> kind != PartyKind.ORGANISATION;
            case NO_PROPERTY -> kind == PartyKind.ORGANISATION;
            case DECISION_REVOKED -> !bases.stands(running);
            case THREE_YEARS -> running.pause().filter(pause -> situation.day().isAfter(clock.threeYears(pause.pausedOn()))).isPresent();
            case OBJECT_GONE, OTHER -> true;
        };
        return holds ? List.of() : List.of(Finding.block(this, "execution.coercion.ground-wrong", "documents"));
    }
}
