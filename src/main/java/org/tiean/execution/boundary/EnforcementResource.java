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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.execution.entity.ApplyToCourt;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Demand and application to the court over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnforcementResource {

    private static final int NUMBER = 60;
    private static final int NAME = 100;
    private static final int DUTY = 1000;
    private static final int TEXT = 2000;
    private static final int LONG_TEXT = 20_000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    Enforcements enforcements;

    @Inject
    ActAnswers answers;

    @GET
    @Path("demands")
    @Operation(summary = "催告和申请强制执行的情况", description = "Demands of a case and what came of them")
    public JsonArray demands(@PathParam("caseId") UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
        JsonArrayBuilder list = Json.createArrayBuilder();
        enforcements.of(caseId).forEach(one -> list.add(enforcement(one)));
        return list.build();
    }

    private static JsonObject enforcement(Enforcement one) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        one.steps().forEach(step -> steps.add(Facts.of().put("kind", step.kind()).put("happenedOn", step.happenedOn())
                .put("number", step.number()).build()));
        return Facts.of().put("id", one.id()).put("decisionNumber", one.account().decisionNumber()).put("issuedOn", one.issuedOn())
                .put("fineFen", one.fineLeft()).put("surchargeFen", one.surcharge()).put("payBy", one.payBy())
                .put("servedOn", one.servedOn().orElse(null)).put("appliedOn", one.appliedOn().orElse(null))
                .put("appliedFen", one.applied().orElse(null)).put("court", one.court().orElse(null)).put("courtSteps", steps.build())
                .put("ended", one.ended().orElse(null)).put("endServedOn", one.endServedOn().orElse(null)).build();
    }

    @POST
    @Path("demands")
    @Operation(summary = "制作履行行政决定催告书", description = "Demands what is overdue in writing")
    @RequestBody(ref = "IssueDemand")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject demand(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.demand(answers.request(caseId, fields), new IssueDemand(fields.uuid("decisionId"),
                fields.day("payBy"), fields.optionalText("otherDuty", DUTY))));
    }

    @POST
    @Path("demand-services")
    @Operation(summary = "送达催告书", description = "Records the service of the demand")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.serve(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("demand-statements")
    @Operation(summary = "登记对催告的陈述申辩", description = "Takes down what the party says to the demand")
    @RequestBody(ref = "StateOnDemand")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject state(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.state(answers.request(caseId, fields), new StateOnDemand(fields.day("receivedOn"),
                fields.text("content", LONG_TEXT))));
    }

    @POST
    @Path("demand-examinations")
    @Operation(summary = "复核对催告的陈述申辩", description = "Examines what the party said to the demand")
    @RequestBody(ref = "ExamineStatement")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject examine(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.examine(answers.request(caseId, fields), new ExamineStatement(fields.flag("adopted"),
                fields.text("examination", LONG_TEXT))));
    }

    @POST
    @Path("court-applications")
    @Operation(summary = "申请人民法院强制执行（机关负责人）", description = "Applies to the court for execution (head)")
    @RequestBody(ref = "ApplyToCourt")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject apply(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.apply(answers.request(caseId, fields), new ApplyToCourt(fields.text("court", NAME),
                fields.text("property", TEXT))));
    }

    @POST
    @Path("court-steps")
    @Operation(summary = "登记人民法院对强制执行申请的处理", description = "Records what the court did with the application")
    @RequestBody(ref = "RecordCourtStep")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject court(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.court(answers.request(caseId, fields), new RecordCourtStep(
                fields.choice("kind", RecordCourtStep.Kind.class), fields.day("happenedOn"), fields.text("number", NUMBER),
                fields.optionalText("note", TEXT))));
    }

    @POST
    @Path("execution-ends")
    @Operation(summary = "终结执行（机关负责人）", description = "Ends the execution without the money (head)")
    @RequestBody(ref = "EndExecution")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject end(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.end(answers.request(caseId, fields), new EndExecution(
                fields.choice("ground", EndExecution.Ground.class), fields.text("reason", TEXT))));
    }

    @POST
    @Path("execution-end-services")
    @Operation(summary = "送达终结执行通知书", description = "Records the service of the notice that the execution ended")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveEnd(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(enforcements.serveEnd(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }
}
