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
import org.tiean.execution.entity.FineAccount;
import org.tiean.kernel.entity.Citation;

/** Who asked to pay later gets an answer before the case is closed, even where the fine was paid meanwhile (行政处罚法66(2)). */
@ApplicationScoped
public class DeferralAnswered implements LegalityRule {

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "deferral-answered";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 66, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return accounts.of(situation.caseFile().id()).stream().filter(account -> account.pendingDeferral().isPresent())
                .map(FineAccount::decisionNumber).map(number -> Finding.block(this, "execution.deferral.unanswered", null, number)).toList();
    }
}
