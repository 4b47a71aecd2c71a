package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.decision.control.Bank;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.entity.AgreeOnExecution;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.CoercionPause;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.DutyStatement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.PerformAtOnce;
import org.tiean.execution.entity.PrepareDemolition;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RestoreExecuted;
import org.tiean.execution.entity.ResumeCoercion;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** What the papers of an execution by the organ itself say (D48, D50, D51, D53, D54; 行政强制法35, 37, 39–42, 44, 51, 52). */
@ApplicationScoped
public class CoercionForms {

    @Inject
    CaseDocuments documents;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    /** 履行义务催告书. */
    public UUID demand(ActInProgress act, CoercionBases.Ordered basis, DemandDuty given) {
        Facts fields = Facts.of().put("basis", basis(basis.paper().kind().title(), basis.paper().number(), basis.paper().servedOn()))
                .put("duty", given.duty()).put("object", given.object()).put("performBy", given.performBy()).put("demandBy", given.demandBy())
                .put("demolition", given.kind() == CoerciveExecution.Kind.DEMOLITION)
                .put("consequence", given.consequence() == null ? null : given.consequence().words());
        return order(act, DocumentKind.DUTY_DEMAND, act.caseFile().party(basis.paper().partyId()), fields);
    }

    /** 履行催告陈述申辩复核意见书, for the file. */
    public UUID examination(ActInProgress act, CoerciveExecution coercion, DutyStatement statement, ExamineStatement found) {
        Facts fields = common(coercion).put("demand", paper(coercion.demand().orElseThrow().paperId()))
                .put("applicant", Facts.of().put("name", party(act, coercion).name()).build())
                .put("receivedOn", statement.receivedOn()).put("content", statement.content()).put("adopted", found.adopted())
                .put("handler", Facts.of().put("text", found.examination()).put("signer", actor.displayName()).put("date", act.day()).build());
        return order(act, DocumentKind.DUTY_EXAMINATION, null, fields);
    }

    /** 行政强制执行决定书 or 代履行决定书. */
    public UUID decision(ActInProgress act, CoerciveExecution coercion, DecideCoercion given) {
        Facts fields = common(coercion).put("demand", demand(coercion)).put("reason", given.reason()).put("manner", given.manner())
                .put("plannedOn", given.plannedOn()).put("earlyGround", given.earlyGround());
        coercion.statements().stream().reduce((a, b) -> b).ifPresent(said -> fields.put("statement", Facts.of()
                .put("content", said.content()).put("examination", said.examination()).build()));
        coercion.order().ifPresent(order -> fields.put("order", Facts.of().put("government", order.government())
                .put("number", order.number()).put("date", order.orderedOn()).build()));
        if (given.substitute() == null) {
            return order(act, DocumentKind.COERCION_DECISION, party(act, coercion), fields);
        }
        fields.put("consequence", coercion.duty().consequence().orElseThrow().words()).put("performer", given.substitute().performer())
                .put("estimateFen", given.substitute().estimate());
        return order(act, DocumentKind.SUBSTITUTE_DECISION, party(act, coercion), fields);
    }

    /** 强制拆除公告. */
    public UUID announcement(ActInProgress act, CoerciveExecution coercion, AnnounceDemolition given) {
        return order(act, DocumentKind.DEMOLITION_ANNOUNCEMENT, party(act, coercion), common(coercion).put("coercion", decided(coercion))
                .put("removeBy", given.removeBy()).put("postedAt", given.postedAt()));
    }

    /** 代履行催告书. */
    public UUID lastDemand(ActInProgress act, CoerciveExecution coercion) {
        Facts fields = common(coercion).put("coercion", decided(coercion));
        coercion.decision().ifPresent(decision -> fields.put("plannedOn", decision.plannedOn()).put("performer", decision.performer().orElseThrow())
                .put("estimateFen", decision.estimate().orElseThrow()));
        return order(act, DocumentKind.SUBSTITUTE_DEMAND, party(act, coercion), fields);
    }

    /** 强制拆除物品清单, of which the receiver gets a copy. */
    public UUID goods(ActInProgress act, CoerciveExecution coercion, PrepareDemolition given) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        given.goods().forEach(line -> lines.add(Facts.of().put("name", line.name()).put("quantity", line.quantity())
                .put("condition", line.condition() == null ? "完好" : line.condition())
                .put("place", line.place() == PrepareDemolition.Place.TAKEN ? "当事人自行取走" : "由本机关保管").build()));
        return order(act, DocumentKind.GOODS_LIST, party(act, coercion), common(coercion).put("coercion", decided(coercion)).put("goods", lines.build())
                .put("storage", given.storage()).put("receiver", given.receiver()).put("witness", given.witness()).put("recording", given.recording()));
    }

    /** 强制执行现场笔录. */
    public UUID record(ActInProgress act, CoerciveExecution coercion, CarryOut given) {
        Facts fields = common(coercion).put("coercion", decided(coercion)).put("kind", coercion.kind().words());
        coercion.decision().flatMap(decision -> decision.performer()).ifPresent(name -> fields.put("performer", name));
        return order(act, DocumentKind.COERCION_RECORD, party(act, coercion), course(act, given, fields));
    }

    /** The record of something removed at once. */
    public UUID record(ActInProgress act, PerformAtOnce given) {
        Facts fields = Facts.of().put("duty", "清除" + given.place().words() + "上的遗洒物、障碍物或者污染物").put("object", given.object())
                .put("kind", CoerciveExecution.Kind.IMMEDIATE.words()).put("performer", given.performer());
        return order(act, DocumentKind.COERCION_RECORD, act.caseFile().party(given.partyId()), course(act, given.how(), fields));
    }

    private static Facts course(ActInProgress act, CarryOut given, Facts fields) {
        CarryOut.Signed signed = given.signed();
        return fields.put("record", Facts.of().put("startedAt", Zones.minuteOf(given.startedAt())).put("endedAt", Zones.minuteOf(given.endedAt()))
                .put("place", act.caseFile().scene().place()).put("course", given.course()).put("result", given.result())
                .put("urgentGround", given.urgentGround()).put("recording", given.recording()).put("party", signed.party())
                .put("refusal", signed.refusal()).put("witness", signed.witness()).put("performer", signed.performer()).build());
    }

    /** 立即代履行事后通知书. */
    public UUID atOnce(ActInProgress act, PerformAtOnce given) {
        return order(act, DocumentKind.IMMEDIATE_NOTICE, act.caseFile().party(given.partyId()), Facts.of().put("object", given.object())
                .put("place", given.place().words()).put("startedAt", Zones.minuteOf(given.how().startedAt()))
                .put("endedAt", Zones.minuteOf(given.how().endedAt())).put("performer", given.performer()).put("result", given.how().result())
                .put("absent", !given.partyPresent()));
    }

    /** 费用缴纳通知书. */
    public UUID costs(ActInProgress act, CoerciveExecution coercion, ReckonCosts given) {
        Facts fields = Facts.of().put("kind", coercion.kind().words()).put("object", coercion.duty().object()).put("coercion", decided(coercion))
                .put("endedAt", Zones.minuteOf(coercion.carriedOut().orElseThrow().endedAt())).put("costs", given.array()).put("totalFen", given.total())
                .put("reason", given.reason()).put("bank", Bank.of(settings, act.caseFile().agencyId(), act.day()));
        coercion.decision().flatMap(decision -> decision.estimate()).ifPresent(estimate -> fields.put("estimateFen", estimate));
        return order(act, DocumentKind.COSTS_NOTICE, party(act, coercion), fields);
    }

    /** 中止执行通知书. */
    public UUID suspension(ActInProgress act, CoerciveExecution coercion, SuspendCoercion given) {
        return order(act, DocumentKind.EXECUTION_SUSPENSION, party(act, coercion), common(coercion).put("ground", given.ground().words())
                .put("reason", given.reason()).put("kind", coercion.kind().words())
                .put("article", given.ground() == SuspendCoercion.Ground.REMEDY ? "第四十四条" : "第三十九条"));
    }

    /** 恢复执行通知书. */
    public UUID resumption(ActInProgress act, CoerciveExecution coercion, CoercionPause pause, ResumeCoercion given) {
        boolean agreed = pause.ground() == SuspendCoercion.Ground.AGREEMENT;
        return order(act, DocumentKind.EXECUTION_RESUMPTION, party(act, coercion), common(coercion).put("pause", Facts.of()
                .put("number", documents.view(pause.noticeId()).orElseThrow().number()).put("date", pause.pausedOn()).build())
                .put("agreed", agreed).put("reason", given.reason()).put("kind", coercion.kind().words())
                .put("article", agreed ? "第四十二条" : "第三十九条"));
    }

    /** 行政强制执行协议. */
    public UUID agreement(ActInProgress act, CoerciveExecution coercion, AgreeOnExecution given) {
        return order(act, DocumentKind.EXECUTION_AGREEMENT, party(act, coercion), common(coercion).put("terms", given.terms())
                .put("agreedBy", given.performBy()).put("kind", coercion.kind().words()));
    }

    /** 终结强制执行通知书. */
    public UUID end(ActInProgress act, CoerciveExecution coercion, TerminateCoercion given) {
        return order(act, DocumentKind.COERCION_END, party(act, coercion), common(coercion).put("ground", given.ground().words())
                .put("reason", given.reason()).put("kind", coercion.kind().words())
                .put("article", given.ground() == TerminateCoercion.Ground.THREE_YEARS ? "第三十九条第二款" : "第四十条"));
    }

    /** 执行回转通知书. */
    public UUID restoration(ActInProgress act, CoerciveExecution coercion, RestoreExecuted given) {
        Facts fields = Facts.of().put("object", coercion.duty().object()).put("kind", coercion.kind().words())
                .put("endedAt", Zones.minuteOf(coercion.carriedOut().orElseThrow().endedAt())).put("executionWrong", given.executionWrong())
                .put("form", given.form().words()).put("how", given.how());
        if (!given.compensation().isZero()) {
            fields.put("compensationFen", given.compensation());
        }
        return order(act, DocumentKind.EXECUTION_RESTORATION, party(act, coercion), fields);
    }

    private UUID order(ActInProgress act, DocumentKind kind, Party party, Facts fields) {
        return documents.order(act, new DocumentOrder(kind, party, fields.build()));
    }

    private static Party party(ActInProgress act, CoerciveExecution coercion) {
        return act.caseFile().party(coercion.partyId());
    }

    private static Facts common(CoerciveExecution coercion) {
        Facts fields = Facts.of().put("duty", coercion.duty().what()).put("object", coercion.duty().object());
        coercion.duty().basisNumber().ifPresent(number -> fields.put("basis", basis(coercion.duty().basisTitle().orElseThrow(), number,
                coercion.duty().basisServedOn().orElseThrow())).put("performBy", coercion.duty().performBy().orElseThrow()));
        return fields;
    }

    private static JsonObject basis(String title, String number, LocalDate servedOn) {
        return Facts.of().put("title", title).put("number", number).put("servedOn", servedOn).build();
    }

    private JsonObject demand(CoerciveExecution coercion) {
        return Facts.of().put("number", documents.view(coercion.demand().orElseThrow().paperId()).map(DocumentView::number).orElseThrow())
                .put("servedOn", coercion.demand().flatMap(demand -> demand.servedOn()).orElseThrow()).put("by", coercion.demand().orElseThrow().by()).build();
    }

    private JsonObject decided(CoerciveExecution coercion) {
        return coercion.decision().map(decision -> Facts.of().put("number", documents.view(decision.paperId().orElseThrow()).map(DocumentView::number).orElseThrow())
                .put("date", decision.decidedOn()).build()).orElse(null);
    }

    private JsonObject paper(UUID id) {
        return Facts.of().put("number", documents.view(id).map(DocumentView::number).orElseThrow()).build();
    }
}
