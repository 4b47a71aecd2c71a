package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import org.tiean.casefile.entity.ActRequest;
import org.tiean.investigation.control.InvestigationFields;
import org.tiean.kernel.boundary.Fields;

/** The investigation over REST. Every body has {@code actId} and {@code occurredAt} besides its own fields. */
@ApplicationScoped
@Path("/cases/{caseId}/investigation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvestigationResource {

    @Inject
    CorrectionOrders orders;

    @Inject
    Reinspections reinspections;

    @Inject
    InvestigationReports reports;

    @Inject
    TimeRequests time;

    @Inject
    ActAnswers answers;

    @POST
    @Path("time-requests")
    @Operation(summary = "申请延长期限、中止或者恢复调查", description = "Asks for more time, suspension or resumption")
    @RequestBody(ref = "RequestTime")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject requestTime(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(time.request(request(caseId, fields), InvestigationFields.time(fields)));
    }

    @POST
    @Path("time-decisions")
    @Operation(summary = "延长期限、中止或者恢复调查审批", description = "Decides on more time, suspension or resumption")
    @RequestBody(ref = "DecideTime")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decideTime(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(time.decide(request(caseId, fields), InvestigationFields.timeDecision(fields)));
    }

    @POST
    @Path("correction-order")
    @Operation(summary = "责令改正", description = "Orders correction")
    @RequestBody(ref = "OrderCorrection")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject order(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(orders.issue(request(caseId, fields), InvestigationFields.order(fields)));
    }

    @POST
    @Path("correction-order/replacement")
    @Operation(summary = "重新制作尚未送达的责令改正通知书", description = "Makes an order to correct anew that was not served yet")
    @RequestBody(ref = "OrderCorrection")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject replace(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(orders.replace(request(caseId, fields), InvestigationFields.order(fields)));
    }

    @POST
    @Path("correction-order/service")
    @Operation(summary = "送达责令改正通知书", description = "Records the service of the order to correct")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(orders.serve(request(caseId, fields), InvestigationFields.proof(fields)));
    }

    @POST
    @Path("reinspection")
    @Operation(summary = "复查", description = "Records the re-inspection")
    @RequestBody(ref = "Reinspect")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject reinspect(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reinspections.record(request(caseId, fields), InvestigationFields.reinspection(fields)));
    }

    @POST
    @Path("report")
    @Operation(summary = "调查终结报告；金额以分计", description = "Report of the investigation; amounts in fen")
    @RequestBody(ref = "SubmitReport")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject report(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reports.submit(request(caseId, fields), InvestigationFields.report(fields)));
    }

    private ActRequest request(UUID caseId, Fields fields) {
        return answers.request(caseId, fields);
    }
}
