package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.control.ChangeForms;
import org.tiean.decision.control.ChangedAmounts;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionChanged;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.decision.entity.RuledChange;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.CaseProcess;

/**
 * What becomes of a decision after it was made (更正、变更、撤销; 行政处罚法75(2), 行政复议法63–67, 行政诉讼法70–77): by the organ itself,
 * in a paper of its own that takes effect when served, or by who reviewed it. Account, publication and register of outcomes follow
 * {@link DecisionChanged}; where a new decision has to be made the case is open to investigation again.
 */
@ApplicationScoped
@Transactional
public class DecisionChanges {

    private static final String REVIEW = "review-application";
    private static final String SUIT = "suit-direct";
    private static final String DECISION = "decision";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Decisions decisions;

    @Inject
    ChangesFound found;

    @Inject
    ChangedAmounts amounts;

    @Inject
    ChangeForms forms;

    @Inject
    PowerItems items;

    @Inject
    Outcomes outcomes;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    @Inject
    TimeLimits limits;

    @Inject
    CaseProcess process;

    @Inject
    Event<DecisionChanged> changed;

    /**
     * The head corrects, changes or revokes a decision. Produces {@code changeId} and the paper, which then has to be served.
     *
     * @throws Refusal 404 no such decision, 400 nothing changes, 422 heavier, not served yet, another change waits to be served
     */
    public Receipt decide(ActRequest request, DecideChange given) {
        return acts.perform(request, ActKind.DECIDE_CHANGE, given.toFacts(), act -> {
            DecisionView decision = require(request.caseId(), given.decisionId());
            List<DecidedAmount> before = amounts.of(decision.id());
            DecisionChange change = DecisionChange.own(decision, given, before, act.actor(), act.day());
            change.documented(forms.paper(act, decision, change, before));
            em.flush();
            em.persist(change);
            act.produced("changeId", change.id());
        });
    }

    /** The paper reached the party: what it says takes effect, and its own days to seek review and to sue begin. */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_CHANGE, proof.toFacts(), act -> {
            DecisionChange change = found.pending(request.caseId()).orElseThrow(() -> Refusal.conflict("decision.change.none"));
            UUID paper = change.documentId().orElseThrow();
            if (!proof.documentIds().contains(paper)) {
                throw Refusal.invalid("decision.change.other-document");
            }
            LocalDate day = desk.serve(act, proof);
            change.takeEffect(day);
            if (change.kind() != ChangeKind.CORRECTION) {
                limits.start(request.caseId(), change.id(), REVIEW, day);
                limits.start(request.caseId(), change.id(), SUIT, day);
            }
            if (change.kind().revokes()) {
                documents.supersede(decisions.view(change.decisionId()).orElseThrow().documentId(), paper);
            }
            em.flush();
            follow(act.caseFile(), change, day);
        });
    }

    /**
     * Who reviewed the decision changed it or revoked it, on a paper of theirs that takes effect on a day.
     *
     * @throws Refusal 404 no such decision, 400 nothing changes, 409 it was revoked before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DecisionChange ruled(ActInProgress act, RuledChange given, LocalDate effectiveOn) {
        DecisionView decision = require(act.caseFile().id(), given.decisionId());
        DecisionChange change = DecisionChange.ruled(decision, given, amounts.of(decision.id()), act.actor());
        change.takeEffect(effectiveOn);
        em.persist(change);
        em.flush();
        follow(act.caseFile(), change, effectiveOn);
        act.produced("changeId", change.id());
        return change;
    }

    private void follow(CaseFile caseFile, DecisionChange change, LocalDate day) {
        if (change.kind() == ChangeKind.CORRECTION) {
            return;
        }
        Outcome.Standing standing = change.kind().revokes() ? Outcome.Standing.REVOKED : Outcome.Standing.CHANGED;
        become(change.decisionId(), standing);
        outcomes.become(change.decisionId(), standing);
        em.flush();
        if (standing == Outcome.Standing.CHANGED) {
            amounts.of(change.decisionId()).forEach(line -> enter(caseFile, change, line, day));
        }
        em.flush();
        changed.fire(new DecisionChanged(caseFile, change, day));
        if (change.isRedo() && caseFile.procedure() == Procedure.ORDINARY) {
            openAgain(caseFile, day);
        }
    }

    private void become(UUID decisionId, Outcome.Standing standing) {
        PenaltyDecision ordinary = em.find(PenaltyDecision.class, decisionId);
        if (ordinary != null) {
            ordinary.become(standing);
        } else {
            em.find(SummaryDecision.class, decisionId).become(standing);
        }
    }

    private void enter(CaseFile caseFile, DecisionChange change, DecidedAmount line, LocalDate day) {
        SuspectedAct suspected = caseFile.suspectedActs().stream().filter(one -> one.id().equals(line.suspectedActId())).findFirst().orElseThrow();
        outcomes.enter(new Outcome(caseFile, change.decisionId(), suspected, items.require(line.itemCode()).family(), line.tier(),
                line.amount(), day));
    }

    /**
     * The case goes on from its investigation; the ninety days run anew from the day the old decision fell, as no law names
     * another term. Of several decisions only where none is left standing.
     */
    private void openAgain(CaseFile caseFile, LocalDate day) {
        if (!decisions.current(caseFile.id()).isEmpty()) {
            return;
        }
        caseFile.reopen();
        process.beginAgain(caseFile.id(), "decision-remade");
        limits.start(caseFile.id(), DECISION, day);
    }

    private DecisionView require(UUID caseId, UUID decisionId) {
        return decisions.current(caseId).stream().filter(one -> one.id().equals(decisionId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("decision.unknown"));
    }

    /** What became of the decisions of a case, the oldest first. */
    public List<DecisionChange> of(UUID caseId) {
        return found.of(caseId);
    }

    /** The change that waits to be served. */
    public Optional<DecisionChange> pending(UUID caseId) {
        return found.pending(caseId);
    }

    /** The fines of a decision as they stand, act by act. */
    public List<DecidedAmount> amounts(UUID decisionId) {
        return amounts.of(decisionId);
    }

    /** Whether a decision was changed or revoked by the organ itself, and it reached the party, since a day. */
    public boolean correctedSince(UUID caseId, UUID decisionId, LocalDate day) {
        return found.of(caseId).stream().anyMatch(change -> change.decisionId().equals(decisionId) && change.source() == ChangeSource.OWN
                && change.kind() != ChangeKind.CORRECTION && change.effectiveOn().filter(on -> !on.isBefore(day)).isPresent());
    }
}
