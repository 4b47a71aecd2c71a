package org.tiean.transfer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.intake.boundary.TransferAdvised;
import org.tiean.kernel.entity.Refusal;
import org.tiean.transfer.control.TransferForms;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.transfer.entity.AnswerTransfer;
import org.tiean.transfer.entity.CaseTransfer;
import org.tiean.transfer.entity.ConsultJurisdiction;
import org.tiean.transfer.entity.ProposeTransfer;
import org.tiean.transfer.entity.RecordDesignation;
import org.tiean.transfer.entity.SendTransfer;
import org.tiean.transfer.entity.TransferOpinion;
import org.tiean.workflow.boundary.CaseProcess;

/** Cases handed to the administrative organ that is competent (移送其他行政机关; 行政处罚法25; 令55第6条). */
@ApplicationScoped
@Transactional
public class Transfers {

    private static final String CONSULTATION = "jurisdiction-consultation";
    private static final String DESIGNATION = "jurisdiction-designation";
    private static final String PROCESS = "transfer";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    TransfersFound found;

    @Inject
    TransferForms forms;

    @Inject
    CaseLeaves leaves;

    @Inject
    TimeLimits limits;

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    @Inject
    CaseProcess process;

    /** Verifying a clue found it is not ours: the transfer is proposed with it. */
    void on(@Observes TransferAdvised advised) {
        ActInProgress act = advised.act();
        UUID caseId = act.caseFile().id();
        if (found.toOrgan(caseId).isPresent() || found.crime(caseId).isPresent()) {
            throw Refusal.conflict("transfer.rule.another");
        }
        propose(act, new ProposeTransfer(ProposeTransfer.Ground.NO_COMPETENCE, advised.receiver(), advised.reason(), null));
        process.start(PROCESS, caseId, Map.of());
    }

    /**
     * The handlers propose it. Produces {@code transferId}.
     *
     * @throws Refusal 422 decided, or on its way elsewhere
     */
    public Receipt propose(ActRequest request, ProposeTransfer given) {
        return acts.perform(request, ActKind.PROPOSE_TRANSFER, given.toFacts(), act -> propose(act, given));
    }

    private void propose(ActInProgress act, ProposeTransfer given) {
        CaseTransfer transfer = new CaseTransfer(act.caseFile().id(), given, act.actor(), act.day());
        em.persist(transfer);
        act.produced("transferId", transfer.id());
    }

    /** The head answers; approved, the letter is made (D06). */
    public Receipt approve(ActRequest request, TransferOpinion given) {
        return acts.perform(request, ActKind.APPROVE_TRANSFER, given.toFacts(), act -> {
            CaseTransfer transfer = require(request.caseId());
            transfer.decide(given, act.actor(), act.day(), officers.approvalBasis(act.actor(), ApprovalMatter.FILING, act.day()).orElse(""));
            forms.approval(act, transfer);
            if (given.outcome() == TransferOpinion.Outcome.APPROVED) {
                UUID letter = forms.letter(act, transfer);
                em.flush();
                transfer.documented(letter);
            } else {
                leaves.goOn(act.caseFile(), act.day());
            }
            act.outcome("transferOpinion", given.outcome().name());
        });
    }

    /**
     * Letter and file go to the other organ; the days to decide stand still.
     *
     * @throws Refusal 409 the letter is not sealed, 422 something is still held
     */
    public Receipt send(ActRequest request, SendTransfer given) {
        return acts.perform(request, ActKind.SEND_TRANSFER, given.toFacts(), act -> {
            CaseTransfer transfer = require(request.caseId());
            requireSealed(documents, transfer.letterId());
            transfer.send(given, act.day());
            leaves.standStill(act.caseFile(), act.day());
        });
    }

    /** Only a sealed letter goes out. */
    static void requireSealed(CaseDocuments documents, Optional<UUID> letter) {
        if (letter.flatMap(documents::view).filter(DocumentView::isSealed).isEmpty()) {
            throw Refusal.conflict("transfer.letter.not-sealed");
        }
    }

    /** What the other organ said; sent back, the days to consult begin. */
    public Receipt answer(ActRequest request, AnswerTransfer given) {
        return acts.perform(request, ActKind.RECORD_TRANSFER_ANSWER, given.toFacts(), act -> {
            notInTheFuture(given.on(), act);
            CaseTransfer transfer = require(request.caseId());
            transfer.answer(given);
            if (transfer.isOpen()) {
                limits.start(request.caseId(), transfer.id(), CONSULTATION, given.on());
            }
            settle(act, transfer);
            act.outcome("transferAnswer", given.answer().name());
        });
    }

    /** Both organs consulted (D05); where they do not agree the common superior is asked (D05-2). */
    public Receipt consult(ActRequest request, ConsultJurisdiction given) {
        return acts.perform(request, ActKind.CONSULT_JURISDICTION, given.toFacts(), act -> {
            CaseTransfer transfer = require(request.caseId());
            transfer.consult(given, act.day());
            limits.meetIfRunning(transfer.id(), CONSULTATION, act.day());
            forms.consultation(act, transfer, given);
            if (transfer.isOpen()) {
                forms.designationRequest(act, transfer, given);
                limits.start(request.caseId(), transfer.id(), DESIGNATION, act.day());
            }
            settle(act, transfer);
            act.outcome("agreement", given.agreement().name());
        });
    }

    /** The superior has the last word. */
    public Receipt designate(ActRequest request, RecordDesignation given) {
        return acts.perform(request, ActKind.RECORD_DESIGNATION, given.toFacts(), act -> {
            notInTheFuture(given.on(), act);
            CaseTransfer transfer = require(request.caseId());
            transfer.designate(given);
            limits.meetIfRunning(transfer.id(), DESIGNATION, given.on());
            settle(act, transfer);
            act.outcome("designatedOurs", given.ours());
        });
    }

    private void settle(ActInProgress act, CaseTransfer transfer) {
        if (transfer.isHandedOn()) {
            em.flush();
            leaves.leave(act.caseFile(), transfer.endedOn().orElseThrow());
        } else if (!transfer.isOpen()) {
            leaves.goOn(act.caseFile(), act.day());
        }
    }

    static void notInTheFuture(LocalDate day, ActInProgress act) {
        if (day.isAfter(act.day())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
    }

    private CaseTransfer require(UUID caseId) {
        return found.toOrgan(caseId).orElseThrow(() -> Refusal.conflict("transfer.none"));
    }
}
