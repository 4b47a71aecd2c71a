package org.tiean.remedy.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.Refund;
import org.tiean.remedy.entity.Remedy;

/** Reviews, suits and what became of the decisions of the case being shown, on its page and beside the forms of its tasks (救济). */
@Named
@RequestScoped
public class RemedyTab {

    @Inject
    HttpServletRequest http;

    @Inject
    Remedies found;

    @Inject
    DecisionChanges changed;

    @Inject
    Decisions decisions;

    @Inject
    FineAccounts accounts;

    private List<Remedy> remedies;
    private List<DecisionChange> changes;

    /** The pages that show it have let the reader in to the case before. */
    private UUID caseId() {
        String id = http.getParameter("id");
        return UUID.fromString(id == null ? http.getParameter("case") : id);
    }

    public List<Remedy> getRemedies() {
        if (remedies == null) {
            remedies = found.of(caseId());
        }
        return remedies;
    }

    /** The one that is not over, or null. */
    public Remedy getOpen() {
        return getRemedies().stream().filter(Remedy::isOpen).findFirst().orElse(null);
    }

    public List<DecisionChange> getChanges() {
        if (changes == null) {
            changes = changed.of(caseId());
        }
        return changes;
    }

    /** Number of the decision that was changed. */
    public String number(DecisionChange change) {
        return decisions.view(change.decisionId()).map(DecisionView::number).orElse("");
    }

    public List<Refund> getRefunds() {
        return accounts.of(caseId()).stream().flatMap(account -> account.refunds().stream()).toList();
    }
}
