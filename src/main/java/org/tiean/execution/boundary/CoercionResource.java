package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.execution.entity.AgreeOnExecution;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.PrepareDemolition;
import org.tiean.execution.entity.RecordGovernmentOrder;
import org.tiean.execution.entity.RecordPerformance;
import org.tiean.execution.entity.RestoreExecuted;
import org.tiean.execution.entity.ResumeCoercion;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** The organ's own execution over REST: from the demand to the decision, what stops and ends it. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoercionResource {

    private static final int NUMBER = 60;
    private static final int NAME = 100;
    private static final int SHORT = 200;
    private static final int PLACE = 300;
    private static final int DUTY = 1000;
    private static final int TEXT = 2000;
    private static final int LONG_TEXT = 20_000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    Coercions coercions;

    @Inject
    Demolitions demolitions;

    @Inject
    CoercionPauses pauses;

    @Inject
    ActAnswers answers;

    @GET
    @Path("coercive-executions")
    @Operation(summary = "强制拆除、代履行的情况", description = "Executions of a case by the organ itself and how they stand")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
        JsonArrayBuilder list = Json.createArrayBuilder();
        coercions.of(caseId).forEach(one -> list.add(coercion(one)));
        return list.build();
    }

    private static JsonObject coercion(CoerciveExecution one) {
        Facts facts = Facts.of().put("id", one.id()).put("kind", one.kind()).put("duty", one.duty().what()).put("object", one.duty().object())
                .put("basisNumber", one.duty().basisNumber().orElse(null)).put("performBy", one.duty().performBy().orElse(null))
                .put("over", one.isOver()).put("paused", one.pause().isPresent());
        one.demand().ifPresent(demand -> facts.put("demandedOn", demand.issuedOn()).put("demandServedOn", demand.servedOn().orElse(null)));
        one.order().ifPresent(order -> facts.put("orderNumber", order.number()).put("orderedOn", order.orderedOn()));
        one.decision().ifPresent(decision -> facts.put("decidedOn", decision.decidedOn()).put("plannedOn", decision.plannedOn())
                .put("performer", decision.performer().orElse(null)).put("estimateFen", decision.estimate().orElse(null)));
        one.selfRemoval().ifPresent(removal -> facts.put("announcedOn", removal.announcedOn()).put("removeBy", removal.removeBy()));
        one.carriedOut().ifPresent(works -> facts.put("carriedOutAt", works.endedAt()).put("result", works.result()));
        one.costs().ifPresent(costs -> facts.put("costsFen", costs.total()).put("costsDue", costs.due()).put("costsPaidOn", costs.paidOn().orElse(null)));
        one.performed().ifPresent(performed -> facts.put("performedOn", performed.on()));
        one.end().ifPresent(end -> facts.put("ended", end.ground()).put("endServedOn", end.servedOn().orElse(null)));
        one.restoration().ifPresent(undone -> facts.put("restoredOn", undone.on()));
        return facts.build();
    }

    @POST
    @Path("duty-demands")
    @Operation(summary = "催告履行拆除、排除妨碍、恢复原状等义务", description = "Demands what a paper orders and begins the execution by the organ itself")
    @RequestBody(ref = "DemandDuty")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject demand(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.demand(answers.request(caseId, fields), new DemandDuty(fields.choice("kind", CoerciveExecution.Kind.class),
                fields.uuid("basisId"), fields.text("duty", DUTY), fields.text("object", DUTY), fields.day("performBy"), fields.day("demandBy"),
                fields.has("consequence") ? fields.choice("consequence", DemandDuty.Consequence.class) : null)));
    }

    @POST
    @Path("duty-demand-services")
    @Operation(summary = "送达履行义务催告书", description = "Records the service of the demand to perform")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveDemand(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.serveDemand(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("duty-statements")
    @Operation(summary = "登记对履行催告的陈述申辩", description = "Takes down what the party says to the demand to perform")
    @RequestBody(ref = "StateOnDemand")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject state(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.state(answers.request(caseId, fields), new StateOnDemand(fields.day("receivedOn"),
                fields.text("content", LONG_TEXT))));
    }

    @POST
    @Path("duty-examinations")
    @Operation(summary = "复核对履行催告的陈述申辩", description = "Examines what the party said to the demand to perform")
    @RequestBody(ref = "ExamineStatement")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject examine(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.examine(answers.request(caseId, fields), new ExamineStatement(fields.flag("adopted"),
                fields.text("examination", LONG_TEXT))));
    }

    @POST
    @Path("government-orders")
    @Operation(summary = "登记人民政府责成强制拆除", description = "Records that the government ordered the demolition")
    @RequestBody(ref = "RecordGovernmentOrder")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject order(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.order(answers.request(caseId, fields), new RecordGovernmentOrder(fields.text("government", NAME),
                fields.text("number", NUMBER), fields.day("orderedOn"))));
    }

    @POST
    @Path("coercion-decisions")
    @Operation(summary = "作出强制执行、代履行决定（机关负责人）", description = "Decides on force or substitute performance (head)")
    @RequestBody(ref = "DecideCoercion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.decide(answers.request(caseId, fields), new DecideCoercion(fields.text("reason", TEXT),
                fields.text("manner", TEXT), fields.day("plannedOn"), fields.optionalText("earlyGround", TEXT), substitute(fields))));
    }

    @POST
    @Path("coercion-decision-services")
    @Operation(summary = "送达强制执行、代履行决定书", description = "Records the service of the decision on force")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveDecision(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.serveDecision(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("demolition-announcements")
    @Operation(summary = "公告，限期自行拆除", description = "Announces the demolition in public")
    @RequestBody(ref = "AnnounceDemolition")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject announce(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(demolitions.announce(answers.request(caseId, fields), new AnnounceDemolition(fields.day("removeBy"),
                fields.text("postedAt", PLACE))));
    }

    @POST
    @Path("demolition-preparations")
    @Operation(summary = "拆除前清点物品", description = "Records the list of goods before the demolition")
    @RequestBody(ref = "PrepareDemolition")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject prepare(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(demolitions.prepare(answers.request(caseId, fields), new PrepareDemolition(goods(fields),
                fields.optionalText("storage", PLACE), fields.text("receiver", PLACE), fields.text("witness", PLACE), fields.text("recording", PLACE))));
    }

    @POST
    @Path("listed-goods-returns")
    @Operation(summary = "发还保管的物品", description = "Records that kept goods were fetched")
    @RequestBody(ref = "ReturnListedGoods")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject giveBack(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(demolitions.giveBack(answers.request(caseId, fields), fields.text("receiver", NAME)));
    }

    @POST
    @Path("duty-performances")
    @Operation(summary = "登记当事人自行履行", description = "Records that the party performed")
    @RequestBody(ref = "RecordPerformance")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject performed(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.performed(answers.request(caseId, fields), new RecordPerformance(fields.day("performedOn"),
                fields.text("findings", TEXT), fields.text("recording", SHORT))));
    }

    @POST
    @Path("coercion-suspensions")
    @Operation(summary = "中止强制执行（机关负责人）", description = "Lets the execution stand still (head)")
    @RequestBody(ref = "SuspendCoercion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject suspend(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.suspend(answers.request(caseId, fields), new SuspendCoercion(
                fields.choice("ground", SuspendCoercion.Ground.class), fields.text("reason", TEXT))));
    }

    @POST
    @Path("coercion-resumptions")
    @Operation(summary = "恢复强制执行（机关负责人）", description = "Lets the execution go on (head)")
    @RequestBody(ref = "ResumeCoercion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject resume(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.resume(answers.request(caseId, fields), new ResumeCoercion(fields.text("reason", TEXT),
                fields.optionalDay("remedyEnded"))));
    }

    @POST
    @Path("execution-agreements")
    @Operation(summary = "达成执行协议（机关负责人）", description = "Agrees with the party on how the duty is performed (head)")
    @RequestBody(ref = "AgreeOnExecution")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject agree(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.agree(answers.request(caseId, fields), new AgreeOnExecution(fields.text("terms", TEXT),
                fields.day("performBy"))));
    }

    @POST
    @Path("coercion-notice-services")
    @Operation(summary = "送达中止、恢复执行通知书、执行协议或者执行回转通知书", description = "Records the service of a notice about the execution")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveNotice(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.serveNotice(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("coercion-terminations")
    @Operation(summary = "终结强制执行（机关负责人）", description = "Ends the execution without its being carried out (head)")
    @RequestBody(ref = "TerminateCoercion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject terminate(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.terminate(answers.request(caseId, fields), new TerminateCoercion(
                fields.choice("ground", TerminateCoercion.Ground.class), fields.text("reason", TEXT))));
    }

    @POST
    @Path("coercion-end-services")
    @Operation(summary = "送达终结强制执行通知书", description = "Records the service of the notice that the execution ended")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveEnd(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.serveEnd(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("restorations")
    @Operation(summary = "执行回转（机关负责人）", description = "Undoes what was carried out (head)")
    @RequestBody(ref = "RestoreExecuted")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject restore(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(pauses.restore(answers.request(caseId, fields), new RestoreExecuted(
                fields.choice("form", RestoreExecuted.Form.class), fields.text("how", TEXT), fields.money("compensationFen"), fields.flag("executionWrong"))));
    }

    private static DecideCoercion.Substitute substitute(Fields fields) {
        return fields.has("performer") || fields.has("estimateFen") ? new DecideCoercion.Substitute(fields.optionalText("performer", SHORT),
                fields.flag("unrelated"), fields.optionalMoney("estimateFen")) : null;
    }

    private static List<PrepareDemolition.Line> goods(Fields fields) {
        return fields.list("goods").stream().map(line -> new PrepareDemolition.Line(line.text("name", NAME), line.text("quantity", NAME),
                line.optionalText("condition", SHORT), line.choice("place", PrepareDemolition.Place.class))).toList();
    }
}
