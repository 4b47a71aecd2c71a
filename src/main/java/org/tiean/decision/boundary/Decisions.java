package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.Officer;
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
import org.tiean.decision.control.ApprovalText;
import org.tiean.decision.control.ChangedAmounts;
import org.tiean.decision.control.DecisionText;
import org.tiean.decision.control.DecisionsFound;
import org.tiean.decision.control.PayCodes;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.DecisionApproval;
import org.tiean.decision.entity.DecisionLine;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceAnnounced;
import org.tiean.document.entity.ServiceProof;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.LawRecomparisons;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;

/** The decision of the ordinary procedure (普通程序的处罚决定; 行政处罚法57–61). */
@ApplicationScoped
@Transactional
public class Decisions {

    /** Seven working days to serve (行政处罚法61). */
    private static final String SERVICE_LIMIT = "decision-service";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    DecisionsFound found;

    @Inject
    PenaltyNotices notices;

    @Inject
    InvestigationReports reports;

    @Inject
    LawRecomparisons recomparisons;

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
    PayCodes payCodes;

    @Inject
    DecisionText text;

    @Inject
    ChangedAmounts amounts;

    @Inject
    ApprovalText approvalText;

    /**
     * The head approves, and there is a decision for each party with number, issuing organ and outcome; or
     * the head returns the case to investigation. Produces {@code approvalId} and {@code decisionId} (and
     * {@code decisionId2} … for further parties).
     *
     * @throws Refusal 422 heavier than noticed, out of time, or whatever else the gate finds
     */
    public Receipt approve(ActRequest request, ApproveDecision command) {
        return acts.perform(request, ActKind.APPROVE_DECISION, command.toFacts(), act -> {
            DecisionApproval approval = approval(act, command);
            em.persist(approval);
            act.produced("approvalId", approval.id());
            act.outcome("decision", command.opinion().name());
            if (command.opinion() == Approval.RETURNED) {
                act.caseFile().advanceTo(Stage.INVESTIGATION);
            } else {
                decide(act, command, approval);
            }
        });
    }

    private DecisionApproval approval(ActInProgress act, ApproveDecision command) {
        Officer head = officers.byUsername(act.actor()).orElseThrow();
        String authority = officers.approvalBasis(act.actor(), ApprovalMatter.DECISION, act.day()).orElseThrow();
        return new DecisionApproval(act.caseFile().id(), command, head.id(), head.name(), authority, act.day());
    }

    private void decide(ActInProgress act, ApproveDecision command, DecisionApproval approval) {
        CaseFile caseFile = act.caseFile();
        reports.current(caseFile.id()).ifPresent(report -> recomparisons.keep(act, ActKind.APPROVE_DECISION, report));
        int count = 0;
        for (PenaltyNotice notice : notices.current(caseFile.id())) {
            count++;
            act.produced("decisionId" + (count == 1 ? "" : count), decide(act, command, approval, notice).id());
        }
        Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), act.day());
        caseFile.decided(new DecidingOrgan(organ.agencyId(), organ.name(), organ.sealAlias(), organ.reviewOrgan(),
                organ.court()), act.day());
        limits.meetIfRunning(caseFile.id(), "decision", act.day());
        caseFile.advanceTo(Stage.SERVICE);
    }

    private PenaltyDecision decide(ActInProgress act, ApproveDecision command, DecisionApproval approval, PenaltyNotice notice) {
        CaseFile caseFile = act.caseFile();
        Party party = caseFile.party(notice.partyId());
        int edition = 1 + (int) found.all(caseFile.id()).stream().filter(one -> one.partyId().equals(party.id())).count();
        PenaltyDecision decision = new PenaltyDecision(caseFile.id(), party.id(), edition, notice.id(), approval.id(), act.day());
        notice.lines().forEach(line -> decision.decide(line, command.line(line.suspectedActId())
                .map(ApproveDecision.Line::amount).orElse(line.ceiling())));
        if (!decision.fine().isZero()) {
            decision.payUnder(payCodes.next(act.day()));
        }
        documents.order(act, new DocumentOrder("decision-approval", party,
                approvalText.fields(caseFile, decision, notice, approval)));
        UUID document = documents.order(act, new DocumentOrder("penalty-decision", party,
                text.decision(caseFile, decision, notice, command)));
        decision.documented(document, documents.view(document).map(DocumentView::number).orElseThrow());
        em.persist(decision);
        decision.lines().forEach(line -> enter(caseFile, decision, line));
        limits.start(decision.caseId(), decision.id(), SERVICE_LIMIT, act.day());
        return decision;
    }

    private void enter(CaseFile caseFile, PenaltyDecision decision, DecisionLine line) {
        SuspectedAct suspected = caseFile.suspectedActs().stream()
                .filter(one -> one.id().equals(line.suspectedActId())).findFirst().orElseThrow();
        outcomes.enter(new Outcome(caseFile, decision.id(), suspected, items.require(line.itemCode()).family(),
                line.tier(), line.amount(), decision.decidedOn()));
    }

    /**
     * Records the service of decisions, found by their documents; what lay in the same envelope is served
     * with them. Starts the days to pay, to seek review and to sue, and makes the payment notice.
     *
     * @throws Refusal 404 none of the documents is a decision of this case, 409 served before, 422 not sealed
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_DECISION, proof.toFacts(), act -> {
            List<PenaltyDecision> served = found.standing(request.caseId()).stream()
                    .filter(decision -> proof.documentIds().contains(decision.documentId())).toList();
            if (served.isEmpty()) {
                throw Refusal.notFound("decision.unknown");
            }
            LocalDate day = desk.serve(act, proof);
            served.forEach(decision -> served(act, decision, day));
            em.flush();
            if (found.standing(request.caseId()).stream().anyMatch(decision -> decision.servedOn().isEmpty())) {
                act.processStays();
            } else {
                act.outcome("paymentDue", found.standing(request.caseId()).stream().anyMatch(one -> !one.fine().isZero()));
                act.caseFile().advanceTo(Stage.EXECUTION);
            }
        });
    }

    /** Putting up the notice is what the seven working days ask for; that it counts thirty days later is the law's doing. */
    void on(@Observes ServiceAnnounced announced) {
        found.standing(announced.caseId()).stream()
                .filter(decision -> announced.documentId().equals(decision.documentId()))
                .forEach(decision -> limits.meet(decision.id(), SERVICE_LIMIT, announced.on()));
    }

    private void served(ActInProgress act, PenaltyDecision decision, LocalDate day) {
        boolean fined = !decision.fine().isZero();
        limits.meetIfRunning(decision.id(), SERVICE_LIMIT, day);
        decision.served(day, fined ? limits.start(decision.caseId(), decision.id(), "payment", day).due() : null,
                limits.start(decision.caseId(), decision.id(), "review-application", day).due(),
                limits.start(decision.caseId(), decision.id(), "suit-direct", day).due());
        if (fined) {
            documents.order(act, new DocumentOrder("payment-notice", act.caseFile().party(decision.partyId()),
                    text.payment(act.caseFile(), decision)));
        }
    }

    /** The decisions of a case that stand, of either procedure. */
    @AskedOnce
    public List<DecisionView> current(UUID caseId) {
        return Stream.concat(found.standing(caseId).stream().map(this::view), found.summary(caseId)
                .filter(decision -> decision.standing() != Outcome.Standing.REVOKED).map(this::view).stream()).toList();
    }

    /** One decision of either procedure, standing or not. */
    public Optional<DecisionView> view(UUID decisionId) {
        PenaltyDecision ordinary = em.find(PenaltyDecision.class, decisionId);
        if (ordinary != null) {
            return Optional.of(view(ordinary));
        }
        return Optional.ofNullable(em.find(SummaryDecision.class, decisionId)).map(this::view);
    }

    private DecisionView view(SummaryDecision decision) {
        DecisionView asDecided = decision.view();
        return decision.standing() == Outcome.Standing.CHANGED ? asDecided.with(amounts.fine(asDecided)) : asDecided;
    }

    private DecisionView view(PenaltyDecision decision) {
        DecisionView asDecided = asDecided(decision);
        return decision.standing() == Outcome.Standing.CHANGED ? asDecided.with(amounts.fine(asDecided)) : asDecided;
    }

    private static DecisionView asDecided(PenaltyDecision decision) {
        return new DecisionView(decision.id(), decision.caseId(), decision.partyId(), decision.documentId(), decision.number(),
                decision.fine(), decision.decidedOn(), decision.servedOn().orElse(null), decision.paymentDue().orElse(null),
                decision.payCode().orElse(null), false, false);
    }
}
