package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.kernel.entity.Money;

/** What fines stand, act by act, after whatever changed them. */
@ApplicationScoped
@Transactional
public class ChangedAmounts {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ChangesFound changes;

    /** The fine of a decision that was changed. */
    public Money fine(DecisionView decision) {
        return lastChange(decision.caseId(), decision.id()).map(DecisionChange::fineAfter).orElse(decision.fine());
    }

    /** The fines of one decision, act by act. */
    public List<DecidedAmount> of(UUID decisionId) {
        PenaltyDecision ordinary = em.find(PenaltyDecision.class, decisionId);
        List<DecidedAmount> decided = ordinary != null ? ordinary.lines().stream().map(line -> new DecidedAmount(line.suspectedActId(),
                line.itemCode(), line.itemName(), line.tier(), line.amount())).toList() : spot(em.find(SummaryDecision.class, decisionId));
        UUID caseId = ordinary != null ? ordinary.caseId() : em.find(SummaryDecision.class, decisionId).caseId();
        return lastChange(caseId, decisionId).map(change -> decided.stream().map(line -> left(line, change)).toList()).orElse(decided);
    }

    private List<DecidedAmount> spot(SummaryDecision decision) {
        SuspectedAct act = em.find(CaseFile.class, decision.caseId()).suspectedActs().stream()
                .filter(one -> one.party().id().equals(decision.partyId())).findFirst().orElseThrow();
        return List.of(new DecidedAmount(act.id(), decision.itemCode(), act.itemName(), decision.tier(), decision.fine()));
    }

    private static DecidedAmount left(DecidedAmount line, DecisionChange change) {
        return change.lines().stream().filter(one -> one.suspectedActId().equals(line.suspectedActId())).findFirst()
                .map(one -> new DecidedAmount(line.suspectedActId(), line.itemCode(), line.itemName(), line.tier(), one.after())).orElse(line);
    }

    private Optional<DecisionChange> lastChange(UUID caseId, UUID decisionId) {
        return changes.of(caseId).stream().filter(change -> change.decisionId().equals(decisionId)
                        && change.kind() == ChangeKind.CHANGE && change.isInEffect())
                .max(Comparator.comparing(change -> change.effectiveOn().orElseThrow()));
    }
}
