package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Hearing;
import org.tiean.kernel.entity.Citation;

/**
 * Whoever is designated to chair the hearing of a case is not made its handler, though nothing was done as its chair yet:
 * a hearing is chaired by somebody who does not investigate the case (行政处罚法64[4]).
 */
@ApplicationScoped
public class HandlerNotChair implements LegalityRule {

    @Inject
    Officers officers;

    @Inject
    HearingsFound hearings;

    @Override
    public String id() {
        return "handler-not-chair";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 64, 0, 4);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ASSIGN_HANDLERS, ActKind.REASSIGN_HANDLER, ActKind.OFFER_HANDOVER, ActKind.ANSWER_HANDOVER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<UUID> named = Facts.uuids(situation.facts(), "officerIds");
        Optional<String> chair = hearings.open(situation.caseFile().id()).map(Hearing::chairUsername);
        if (named.isEmpty() || chair.isEmpty()) {
            return List.of();
        }
        return officers.requireAll(named).stream().distinct().filter(officer -> officer.username().equals(chair.get())).map(Officer::name)
                .map(name -> Finding.block(this, "hearing.chair.designated", "handlers", name)).toList();
    }
}
