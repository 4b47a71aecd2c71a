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
import org.tiean.execution.entity.FineBalance;
import org.tiean.kernel.entity.Citation;

/** Warns that the term is over and what the surcharge has come to (逾期不缴纳罚款; 行政处罚法72(1)[1]). */
@ApplicationScoped
public class PaymentOverdue implements LegalityRule {

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "payment-overdue";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 72, 1, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_PAYMENT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        var base = accounts.base(situation.caseFile(), situation.day());
        return accounts.of(situation.caseFile().id()).stream().filter(account -> account.isOverdueOn(situation.day()))
                .map(account -> {
                    FineBalance balance = account.balanceOn(situation.day(), base);
                    String key = accounts.payByProvisional(account) ? "execution.rule.overdue-provisional" : "execution.rule.overdue";
                    return Finding.warn(this, key, null, account.decisionNumber(),
                            account.lateSince(situation.day()).orElseThrow().toString(), balance.daysLate(), balance.surcharge(), balance.owed());
                }).toList();
    }
}
