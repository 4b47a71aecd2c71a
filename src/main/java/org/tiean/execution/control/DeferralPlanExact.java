package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Instalment;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/**
 * A deferral puts payment off, it remits nothing: what is granted shares out exactly what is owed, to the fen, on days that
 * follow one another after the approval; nothing is granted where nothing is owed any more (行政处罚法66(2)).
 */
@ApplicationScoped
public class DeferralPlanExact implements LegalityRule {

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "deferral-plan-exact";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 66, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_DEFERRAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || !DecideDeferral.Outcome.APPROVED.name().equals(situation.facts().getString("outcome", ""))) {
            return List.of();
        }
        List<Instalment> plan = DecideDeferral.parts(situation.facts());
        return accounts.of(situation.caseFile().id()).stream().flatMap(account -> account.pendingDeferral().stream())
                .filter(Deferral::isOpen).flatMap(open -> judge(open, plan, situation).stream()).toList();
    }

    private List<Finding> judge(Deferral open, List<Instalment> plan, Situation situation) {
        FineAccount account = open.account();
        if (account.isSettled()) {
            return List.of(Finding.block(this, "execution.deferral.nothing-left", null, account.decisionNumber()));
        }
        Money owed = account.owedAsOf(situation.day(), accounts.base(situation.caseFile(), situation.day()));
        return Deferral.complaint(open.kind(), plan, owed, situation.day())
                .map(key -> Finding.block(this, key, null, owed, Instalment.total(plan))).stream().toList();
    }
}
