package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/**
 * Who reviewed a case, chaired its hearing, or approved anything in it, is not made its handler afterwards (职责分离; rulebook N, policy from
 * 行政处罚法 58).
 */
@ApplicationScoped
public class HandlersApartRule implements LegalityRule {

    static final Set<ActKind> JUDGING = EnumSet.of(ActKind.REVIEW_LEGALITY, ActKind.APPROVE_FILING,
            ActKind.APPROVE_NOT_FILING, ActKind.APPROVE_DECISION, ActKind.DECIDE_TIME, ActKind.DECIDE_RECUSAL, ActKind.APPROVE_CLOSING,
            ActKind.ACCEPT_HEARING, ActKind.REFUSE_HEARING, ActKind.REPLACE_HEARING_CHAIR, ActKind.ARRANGE_HEARING, ActKind.POSTPONE_HEARING,
            ActKind.HOLD_HEARING, ActKind.REPORT_HEARING, ActKind.GIVE_COUNTERSIGN);

    @Inject
    Officers officers;

    @Inject
    PastActs past;

    @Override
    public String id() {
        return "handlers-apart";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 58, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ASSIGN_HANDLERS, ActKind.REASSIGN_HANDLER, ActKind.OFFER_HANDOVER, ActKind.ANSWER_HANDOVER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<UUID> named = Facts.uuids(situation.facts(), "officerIds");
        if (named.isEmpty()) {
            return List.of();
        }
        Set<String> judged = past.actors(situation.caseFile().id(), JUDGING);
        return officers.requireAll(named).stream().distinct().filter(officer -> judged.contains(officer.username())).map(Officer::name)
                .map(name -> Finding.block(this, "intake.rule.judged-before", "handlers", name)).toList();
    }
}
