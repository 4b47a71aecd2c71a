package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Zones;

/** What the papers of a disposal of confiscated goods say (rulebook I4, I5: D56). */
@ApplicationScoped
public class DisposalForms {

    @Inject
    CaseDocuments documents;

    @Inject
    DisposalsFound found;

    @Inject
    CurrentActor actor;

    /** 罚没物品处理审批表. */
    public void approval(ActInProgress act, GoodsDisposal disposal) {
        Facts fields = common(act, disposal).put("proposedOn", disposal.proposedOn()).put("approved", disposal.isOpen())
                .put("head", Facts.of().put("text", disposal.opinion().orElseThrow()).put("signer", actor.displayName())
                        .put("date", act.day()).build());
        order(act, DocumentKind.GOODS_DISPOSAL_APPROVAL, fields);
    }

    /** 罚没物品处理记录. */
    public void record(ActInProgress act, GoodsDisposal disposal, CarryOutDisposal given) {
        order(act, DocumentKind.GOODS_DISPOSAL_RECORD, common(act, disposal).put("approvedOn", disposal.decidedOn().orElseThrow())
                .put("record", Facts.of().put("startedAt", Zones.minuteOf(given.startedAt())).put("endedAt", Zones.minuteOf(given.endedAt()))
                        .put("place", given.place()).put("executor", given.executor()).put("course", given.course()).put("witness", given.witness())
                        .put("recording", given.recording()).put("receipt", given.receipt()).build()));
    }

    /** 罚没物品处理清单, when all is done. */
    public void list(ActInProgress act, GoodsDisposal disposal) {
        Facts fields = common(act, disposal).put("approvedOn", disposal.decidedOn().orElseThrow()).put("executor", disposal.executor().orElseThrow())
                .put("witness", disposal.witness().orElse(null)).put("recording", disposal.recording().orElseThrow())
                .put("doneOn", Zones.dayOf(disposal.endedAt().orElseThrow())).put("goodsReceipt", disposal.goodsReceipt().orElse(null));
        disposal.price().ifPresent(price -> fields.put("proceedsFen", price).put("paidOn", disposal.paidOn().orElseThrow())
                .put("treasuryReceipt", disposal.paidReceipt().orElseThrow()));
        order(act, DocumentKind.GOODS_DISPOSAL_LIST, fields);
    }

    private void order(ActInProgress act, DocumentKind kind, Facts fields) {
        documents.order(act, new DocumentOrder(kind, null, fields.build()));
    }

    private Facts common(ActInProgress act, GoodsDisposal disposal) {
        DisposalsFound.Confiscation decision = found.confiscations(act.caseFile().id()).stream()
                .filter(one -> one.decisionId().equals(disposal.decisionId())).findFirst().orElse(null);
        Facts fields = Facts.of().put("method", disposal.method().words()).put("reason", disposal.reason()).put("basis", disposal.basis().orElse(null))
                .put("valuation", disposal.valuation().orElse(null)).put("goods", goods(disposal));
        return decision == null ? fields : fields.put("decision", decided(decision));
    }

    private static JsonObject decided(DisposalsFound.Confiscation decision) {
        LocalDate served = decision.servedOn();
        return Facts.of().put("number", decision.number()).put("servedOn", served).build();
    }

    private JsonArray goods(GoodsDisposal disposal) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (PhysicalItem item : found.goods(disposal)) {
            Facts line = Facts.of().put("label", item.label()).put("name", item.name())
                    .put("quantity", item.quantity().stripTrailingZeros().toPlainString() + item.unit());
            disposal.lines().stream().filter(one -> one.itemId().equals(item.id())).flatMap(one -> one.value().stream()).findFirst()
                    .ifPresent(value -> line.put("valueFen", value));
            list.add(line.build());
        }
        return list.build();
    }
}
