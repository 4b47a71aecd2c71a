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
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** Only what was paid above what a changed or fallen decision still asks for goes back (行政复议法72(2)). */
@ApplicationScoped
public class RefundWithinPaid implements LegalityRule {

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "refund-within-paid";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 72, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_REFUND);
    }

    @Override
    public List<Finding> check(Situation situation) {
        SurchargeBase base = accounts.base(situation.caseFile(), situation.day());
        List<FineAccount> all = accounts.of(situation.caseFile().id());
        if (all.stream().allMatch(account -> account.refundableOn(situation.day(), base).isZero())) {
            return List.of(Finding.block(this, "execution.refund.none", null));
        }
        if (situation.asked()) {
            return List.of();
        }
        Money wanted = new Money(situation.facts().getJsonNumber("amountFen").longValueExact());
        return all.stream().filter(account -> account.decisionId().toString().equals(situation.facts().getString("decisionId")))
                .map(account -> account.refundableOn(situation.day(), base)).filter(wanted::exceeds)
                .map(open -> Finding.block(this, "execution.refund.too-much", null, wanted, open)).toList();
    }
}
