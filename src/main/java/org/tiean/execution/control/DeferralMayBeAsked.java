package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/**
 * A fine may be put off or paid in parts only while it is owed, one request at a time, and not while a plan is kept
 * (行政处罚法66(2)). The law names no last day to ask; who asks late is told that what has grown is not wiped out.
 */
@ApplicationScoped
public class DeferralMayBeAsked implements LegalityRule {

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "deferral-may-be-asked";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 66, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REQUEST_DEFERRAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<FineAccount> all = accounts.of(situation.caseFile().id());
        if (all.stream().anyMatch(account -> account.pendingDeferral().isPresent())) {
            return List.of(Finding.block(this, "execution.deferral.waiting", null));
        }
        String meant = situation.facts().getString("decisionId", null);
        List<FineAccount> owed = all.stream().filter(account -> account.closedOn().isEmpty())
                .filter(account -> meant == null || meant.equals(account.decisionId().toString())).toList();
        if (owed.isEmpty()) {
            return List.of(Finding.block(this, "execution.deferral.none-owed", null));
        }
        if (owed.stream().allMatch(account -> account.planKeptOn(situation.day()))) {
            return List.of(Finding.block(this, "execution.deferral.kept", null));
        }
        LocalDate asked = situation.asked() ? situation.day() : LocalDate.parse(situation.facts().getString("askedOn"));
        return owed.stream().filter(account -> account.isOverdueOn(asked)).limit(1).map(account ->
                Finding.warn(this, "execution.deferral.late", null, account.decisionNumber(),
                        account.lateSince(asked).orElseThrow().toString())).toList();
    }
}
