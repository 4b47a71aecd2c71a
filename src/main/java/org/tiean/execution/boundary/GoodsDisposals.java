package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.control.DisposalForms;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.DropDisposal;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.execution.entity.RecordProceeds;
import org.tiean.kernel.entity.Refusal;

/**
 * Confiscated goods are disposed of (罚没物品处理; 行政处罚法74): proposed by the handlers, approved by the head, moved in custody, recorded
 * with who stood by, and what came in paid to the treasury. One at a time in a case, so that each paper is about one.
 */
@Named("goodsDisposals")
@ApplicationScoped
@Transactional
public class GoodsDisposals {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    DisposalsFound found;

    @Inject
    DisposalForms forms;

    @Inject
    Officers officers;

    /**
     * The handlers propose it. Produces {@code disposalId}.
     *
     * @throws Refusal 404 a thing is not in custody, 409 another disposal holds it or waits, 422 no decision confiscated anything
     */
    public Receipt propose(ActRequest request, ProposeDisposal given) {
        return acts.perform(request, ActKind.PROPOSE_DISPOSAL, given.toFacts(), act -> {
            List<GoodsDisposal> all = found.of(request.caseId());
            if (all.stream().anyMatch(GoodsDisposal::isOpen)) {
                throw Refusal.conflict("execution.disposal.another");
            }
            Set<UUID> kept = found.kept(request.caseId()).stream().map(PhysicalItem::id).collect(Collectors.toSet());
            for (ProposeDisposal.Line line : given.lines()) {
                if (all.stream().anyMatch(one -> one.holds() && one.names(line.itemId()))) {
                    throw Refusal.conflict("execution.disposal.twice");
                }
                if (!kept.contains(line.itemId())) {
                    throw Refusal.notFound("evidence.custody.unknown");
                }
            }
            GoodsDisposal made = new GoodsDisposal(request.caseId(), given, act.actor(), act.day());
            em.persist(made);
            act.produced("disposalId", made.id());
        });
    }

    /**
     * The head answers.
     *
     * @throws Refusal 422 the party may still seek review or sue, or does so
     */
    public Receipt decide(ActRequest request, DecideDisposal given) {
        return acts.perform(request, ActKind.APPROVE_DISPOSAL, given.toFacts(), act -> {
            GoodsDisposal open = require(request.caseId());
            open.decide(given, act.actor(), act.day(), officers.approvalBasis(act.actor(), ApprovalMatter.EXECUTION, act.day()).orElse(""));
            forms.approval(act, open);
            act.outcome("disposalOutcome", given.outcome().name());
        });
    }

    /**
     * It was done; where nothing was sold all is over.
     *
     * @throws Refusal 422 custody does not say that each thing went the ordered way, nobody witnessed a destruction, it was not filmed
     */
    public Receipt carryOut(ActRequest request, CarryOutDisposal given) {
        return acts.perform(request, ActKind.CARRY_OUT_DISPOSAL, given.toFacts(), act -> {
            if (given.endedAt().isAfter(act.occurredAt())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            GoodsDisposal open = require(request.caseId());
            open.carryOut(given);
            forms.record(act, open, given);
            if (!open.isOpen()) {
                forms.list(act, open);
            }
            act.outcome("disposal", open.state().name());
        });
    }

    /** The head gives it up before anything was done; the goods are free for another one. */
    public Receipt drop(ActRequest request, DropDisposal given) {
        return acts.perform(request, ActKind.DROP_DISPOSAL, given.toFacts(), act -> {
            GoodsDisposal open = require(request.caseId());
            open.drop(given, act.day());
        });
    }

    /**
     * Finance records that the proceeds are in the treasury.
     *
     * @throws Refusal 409 the receipt proves another sale, 422 not all of it
     */
    public Receipt paid(ActRequest request, RecordProceeds given) {
        return acts.perform(request, ActKind.RECORD_PROCEEDS, given.toFacts(), act -> {
            if (given.paidOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (!em.createQuery("select d.id from GoodsDisposal d where d.paidReceipt = :receipt", UUID.class)
                    .setParameter("receipt", given.receipt()).setMaxResults(1).getResultList().isEmpty()) {
                throw Refusal.conflict("execution.disposal.receipt-used", given.receipt());
            }
            GoodsDisposal open = require(request.caseId());
            open.paid(given);
            forms.list(act, open);
        });
    }

    private GoodsDisposal require(UUID caseId) {
        return found.open(caseId).orElseThrow(() -> Refusal.notFound("execution.disposal.none"));
    }
}
