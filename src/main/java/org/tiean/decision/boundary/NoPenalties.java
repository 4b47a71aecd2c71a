package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.Organ;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.control.NoPenaltiesFound;
import org.tiean.decision.control.NoPenaltyText;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveNoPenalty;
import org.tiean.decision.entity.EndedWithoutPenalty;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.decision.entity.NoPenaltyPaper;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.investigation.control.InvestigationForms;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * Cases that end without a penalty (不予行政处罚、终止调查; 行政处罚法30, 31, 33, 36, 40, 57(1)): the handlers report and
 * propose, a head decides, the party gets the decision and is educated. What was minor, or a first violation, enters the
 * register of outcomes, so that a second one is seen as such. Whether it is published the place settles; the law speaks of penalties.
 */
@ApplicationScoped
@Transactional
public class NoPenalties {

    /** How the register names it, where a penalty names its tier. */
    public static final String TIER = "不予处罚";

    private static final String SERVICE_LIMIT = "decision-service";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    NoPenaltiesFound found;

    @Inject
    NoPenaltyText text;

    @Inject
    InvestigationForms forms;

    @Inject
    Officers officers;

    @Inject
    Agencies agencies;

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
    Event<EndedWithoutPenalty> ended;

    /** Ends the investigation with that proposal. Produces {@code noPenaltyId} and the report's id. */
    public Receipt propose(ActRequest request, ProposeNoPenalty command) {
        return acts.perform(request, ActKind.PROPOSE_NO_PENALTY, command.toFacts(), act -> {
            CaseFile caseFile = act.caseFile();
            JsonArray evidence = forms.evidence(caseFile.id(), command.evidence());
            Optional<DocumentView> before = documents.latest(caseFile.id(), DocumentKind.INVESTIGATION_REPORT);
            UUID report = documents.order(act, new DocumentOrder(DocumentKind.INVESTIGATION_REPORT, caseFile.parties().get(0),
                    text.report(caseFile, command, evidence)));
            before.ifPresent(earlier -> documents.supersede(earlier.id(), report));
            NoPenalty proposed = new NoPenalty(caseFile.id(), command, evidence, report, act.actor(), act.day());
            em.persist(proposed);
            caseFile.restate(command.facts());
            caseFile.advanceTo(Stage.DECISION);
            act.outcome("investigation", "NO_PENALTY");
            act.produced("noPenaltyId", proposed.id());
        });
    }

    /** The head agrees or sends back. Produces the decisions' ids, or that of the form that ends the investigation. */
    public Receipt approve(ActRequest request, ApproveNoPenalty command) {
        return acts.perform(request, ActKind.APPROVE_NO_PENALTY, command.toFacts(), act -> {
            CaseFile caseFile = act.caseFile();
            NoPenalty proposed = found.open(caseFile.id()).orElseThrow(() -> Refusal.conflict("decision.no-penalty.none"));
            proposed.decide(command, act.actor(), act.day(), officers.approvalBasis(act.actor(), ApprovalMatter.DECISION, act.day()).orElse(""));
            if (command.opinion() == Approval.RETURNED) {
                act.outcome("noPenalty", "RETURNED");
                caseFile.advanceTo(Stage.INVESTIGATION);
                return;
            }
            limits.meetIfRunning(caseFile.id(), "decision", act.day());
            if (proposed.ground().isDecision()) {
                decide(act, proposed);
            } else {
                terminate(act, proposed);
            }
        });
    }

    private void decide(ActInProgress act, NoPenalty proposed) {
        CaseFile caseFile = act.caseFile();
        Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), act.day());
        int count = 0;
        for (Party party : caseFile.parties()) {
            count++;
            UUID document = documents.order(act, new DocumentOrder(DocumentKind.NO_PENALTY_DECISION, party,
                    text.decision(caseFile, proposed)));
            NoPenaltyPaper paper = proposed.issue(party.id(), document);
            act.produced("noPenaltyDecisionId" + (count == 1 ? "" : count), document);
            limits.start(caseFile.id(), paper.id(), SERVICE_LIMIT, act.day());
        }
        if (proposed.ground().needsCorrection()) {
            caseFile.suspectedActs().forEach(suspected -> enter(caseFile, proposed, suspected, act.day()));
        }
        caseFile.decided(new DecidingOrgan(organ.agencyId(), organ.name(), organ.sealAlias(), organ.reviewOrgan(),
                organ.court()), act.day());
        caseFile.advanceTo(Stage.SERVICE);
        act.outcome("noPenalty", "DECIDED");
    }

    private void enter(CaseFile caseFile, NoPenalty decided, SuspectedAct act, LocalDate day) {
        outcomes.enter(new Outcome(caseFile, decided.id(), act, items.require(act.appliedItemCode()).family(), TIER, Money.ZERO, day));
    }

    private void terminate(ActInProgress act, NoPenalty proposed) {
        CaseFile caseFile = act.caseFile();
        documents.order(act, new DocumentOrder(DocumentKind.TERMINATION_APPROVAL, caseFile.parties().get(0),
                text.termination(caseFile, proposed, act.day())));
        caseFile.advanceTo(Stage.CLOSING);
        act.outcome("noPenalty", "TERMINATED");
        ended.fire(new EndedWithoutPenalty(caseFile.id(), act.day()));
    }

    /**
     * Records that decisions were served; the days to seek review and to sue begin.
     *
     * @throws Refusal 404 none of the documents is one of this case, 409 served before, 422 not sealed
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_NO_PENALTY, proof.toFacts(), act -> {
            NoPenalty decided = found.approved(request.caseId()).orElseThrow(() -> Refusal.conflict("decision.no-penalty.none"));
            List<NoPenaltyPaper> served = decided.papers().stream()
                    .filter(paper -> proof.documentIds().contains(paper.documentId())).toList();
            if (served.isEmpty()) {
                throw Refusal.notFound("decision.unknown");
            }
            LocalDate day = desk.serve(act, proof);
            served.forEach(paper -> {
                paper.served(day);
                limits.meet(paper.id(), SERVICE_LIMIT, day);
                limits.start(request.caseId(), paper.id(), "review-application", day);
                limits.start(request.caseId(), paper.id(), "suit-direct", day);
            });
            if (decided.isServed()) {
                act.caseFile().advanceTo(Stage.CLOSING);
                ended.fire(new EndedWithoutPenalty(request.caseId(), day));
            } else {
                act.processStays();
            }
        });
    }

    /** The proposal that waits for the head. */
    public Optional<NoPenalty> open(UUID caseId) {
        return found.open(caseId);
    }

    /** The one that ended the case. */
    public Optional<NoPenalty> approved(UUID caseId) {
        return found.approved(caseId);
    }

    /** All of a case, oldest first. */
    public List<NoPenalty> of(UUID caseId) {
        return found.of(caseId);
    }
}
