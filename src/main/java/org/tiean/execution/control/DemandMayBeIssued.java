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
import org.tiean.settings.boundary.Settings;

/** Demanded is what is overdue, once at a time (行政强制法34, 35). Before the time to sue is over the demand is lawful, but the window to apply opens only after it: a warning (rulebook Z-16, setting {@code execution.demand-day}). */
@ApplicationScoped
public class DemandMayBeIssued implements LegalityRule {

    @Inject
    EnforcementsFound enforcements;

    @Inject
    FineAccounts accounts;

    @Inject
    CourtWindow window;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "demand-may-be-issued";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 35);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_DEMAND);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (enforcements.running(situation.caseFile().id()).isPresent()) {
            return List.of(Finding.block(this, "execution.demand.running", null));
        }
        String meant = situation.facts().getString("decisionId", null);
        List<FineAccount> late = accounts.of(situation.caseFile().id()).stream().filter(account -> account.isOverdueOn(situation.day()))
                .filter(account -> meant == null || meant.equals(account.decisionId().toString())).toList();
        if (late.isEmpty()) {
            return List.of(Finding.block(this, "execution.demand.nothing-late", null));
        }
        int after = settings.integer("execution.demand-day", situation.caseFile().agencyId(), situation.day());
        return late.stream().map(account -> window.opensAfter(account, situation.day()).plusDays(after))
                .filter(day -> situation.day().isBefore(day)).limit(1)
                .map(day -> Finding.warn(this, "execution.demand.early", "limits", day.toString())).toList();
    }
}
