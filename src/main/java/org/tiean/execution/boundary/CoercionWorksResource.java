package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.tiean.document.control.ServiceProofFields;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.PerformAtOnce;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RecordCosts;
import org.tiean.kernel.boundary.Fields;

/** The organ's own execution over REST: what is done and what it cost. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoercionWorksResource {

    private static final int NUMBER = 60;
    private static final int NAME = 100;
    private static final int SHORT = 200;
    private static final int SIGNED = 300;
    private static final int DUTY = 1000;
    private static final int COURSE = 4000;

    @Inject
    Coercions coercions;

    @Inject
    CoercionWorks works;

    @Inject
    ActAnswers answers;

    @POST
    @Path("substitute-demands")
    @Operation(summary = "代履行三日前催告", description = "Demands for the last time before somebody else performs")
    @RequestBody(ref = "DemandBeforeSubstitute")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject demandLast(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.demandLast(answers.request(caseId, fields)));
    }

    @POST
    @Path("substitute-demand-services")
    @Operation(summary = "送达代履行催告书", description = "Records the service of the last demand")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveLastDemand(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.serveLastDemand(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("coercion-works")
    @Operation(summary = "实施强制拆除、代履行", description = "Records that it was carried out")
    @RequestBody(ref = "CarryOutCoercion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject carryOut(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.carryOut(answers.request(caseId, fields), how(fields)));
    }

    @POST
    @Path("immediate-performances")
    @Operation(summary = "立即代履行", description = "Records that something was removed at once")
    @RequestBody(ref = "PerformAtOnce")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject atOnce(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.atOnce(answers.request(caseId, fields), new PerformAtOnce(fields.uuid("partyId"),
                fields.choice("place", PerformAtOnce.Place.class), fields.text("object", DUTY), fields.flag("partyUnable"), fields.flag("partyPresent"),
                fields.text("performer", SHORT), how(fields))));
    }

    @POST
    @Path("immediate-notice-services")
    @Operation(summary = "送达立即代履行事后通知书", description = "Records the service of the notice of removal at once")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveImmediate(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(coercions.serveImmediate(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("coercion-costs")
    @Operation(summary = "核定强制执行、代履行的费用", description = "Reckons what it cost")
    @RequestBody(ref = "ReckonCosts")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject reckon(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.reckon(answers.request(caseId, fields), new ReckonCosts(fields.list("lines").stream()
                .map(line -> new ReckonCosts.Line(line.text("what", NAME), line.money("amountFen"))).toList(), fields.optionalText("reason", DUTY))));
    }

    @POST
    @Path("coercion-cost-services")
    @Operation(summary = "送达费用缴纳通知书", description = "Records the service of the notice of costs")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveCosts(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.serveCosts(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("coercion-cost-payments")
    @Operation(summary = "登记费用缴纳", description = "Records that the costs were paid")
    @RequestBody(ref = "RecordCosts")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject paid(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(works.paid(answers.request(caseId, fields), new RecordCosts(fields.day("paidOn"), fields.text("receipt", NUMBER))));
    }

    private static CarryOut how(Fields fields) {
        return new CarryOut(fields.moment("startedAt"), fields.moment("endedAt"), fields.text("course", COURSE), fields.text("result", COURSE),
                fields.flag("utilitiesCut"), fields.optionalText("urgentGround", COURSE), fields.uuids("officerIds"), new CarryOut.Signed(
                        fields.optionalText("party", SIGNED), fields.optionalText("refusal", SIGNED), fields.optionalText("witness", SIGNED),
                        fields.optionalText("performerSigned", SIGNED)), fields.text("recording", SHORT));
    }
}
