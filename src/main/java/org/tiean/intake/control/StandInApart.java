package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Citation;

/**
 * Who reviewed a case, chaired its hearing or approved anything in it does not act in it for an absent handler (代理承办；职责分离): what a
 * handler may not be, a handler's stand-in may not be either. That a handler's stand-in does not judge the case afterwards the
 * rules on reviewers, chairs and approvers say, to whom a stand-in is one who had a part in it (policy from 行政处罚法58).
 */
@ApplicationScoped
public class StandInApart implements LegalityRule {

    @Inject
    CaseAccess access;

    @Inject
    PastActs past;

    @Override
    public String id() {
        return "stand-in-apart";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 58, 1);
    }

    /** Whatever officers do on a case. */
    @Override
    public Set<ActKind> guards() {
        return Arrays.stream(ActKind.values()).filter(act -> act.roles().contains(Role.OFFICER))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean forHandler = access.standsFor(situation.caseFile(), situation.act()).stream()
                .anyMatch(one -> one.capacity() == Role.OFFICER || one.capacity() == Role.SQUAD_LEADER);
        return forHandler && past.actors(situation.caseFile().id(), HandlersApartRule.JUDGING).contains(situation.actor())
                ? List.of(Finding.block(this, "intake.rule.stand-in-judged", "handlers")) : List.of();
    }
}
