package org.tiean.intake.boundary;

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
import org.tiean.document.control.ServiceProofFields;
import org.tiean.intake.control.IntakeFields;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.intake.entity.ReassignHandlers;
import org.tiean.intake.entity.RecordParty;
import org.tiean.kernel.boundary.Fields;

/** Clues and filing over REST. Every body has {@code actId} and {@code occurredAt} besides its own fields. */
@ApplicationScoped
@Path("/cases/{caseId}/intake")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    private static final int REASON = 1000;

    @Inject
    Parties parties;

    @Inject
    SuspectedActs suspectedActs;

    @Inject
    Handlers handlers;

    @Inject
    Recusals recusals;

    @Inject
    Verification verification;

    @Inject
    Filing filing;

    @Inject
    ActAnswers answers;

    @POST
    @Path("parties")
    @Operation(summary = "登记当事人", description = "Records a party")
    @RequestBody(ref = "RecordParty")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject party(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(parties.record(request(caseId, fields), new RecordParty(IntakeFields.party(fields))));
    }

    @POST
    @Path("suspected-acts")
    @Operation(summary = "登记涉嫌违法行为", description = "Records a suspected act")
    @RequestBody(ref = "RecordSuspectedAct")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject act(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suspectedActs.record(request(caseId, fields), IntakeFields.act(fields)));
    }

    @POST
    @Path("handlers")
    @Operation(summary = "指派承办人（两名以上）", description = "Assigns two or more handlers")
    @RequestBody(ref = "AssignHandlers")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject assign(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(handlers.assign(request(caseId, fields), new AssignHandlers(fields.uuids("officerIds"))));
    }

    @POST
    @Path("reassignment")
    @Operation(summary = "转办：更换承办人，写明理由；列出此后的全部承办人",
            description = "Gives a case to other handlers, with the reason; names all handlers from now on")
    @RequestBody(ref = "ReassignHandlers")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject reassign(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(handlers.reassign(request(caseId, fields),
                new ReassignHandlers(fields.uuids("officerIds"), fields.text("reason", REASON))));
    }

    @POST
    @Path("recusals")
    @Operation(summary = "登记回避申请（不停止调查）", description = "Records a request for recusal (the investigation goes on)")
    @RequestBody(ref = "RequestRecusal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject requestRecusal(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(recusals.request(request(caseId, fields), IntakeFields.recusal(fields)));
    }

    @POST
    @Path("recusals/{recusalId}/decision")
    @Operation(summary = "行政机关负责人决定是否回避", description = "The head decides on recusal")
    @RequestBody(ref = "DecideRecusal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decideRecusal(@PathParam("caseId") UUID caseId, @PathParam("recusalId") UUID recusalId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(recusals.decide(request(caseId, fields), IntakeFields.recusalDecision(recusalId, fields)));
    }

    @POST
    @Path("recusal-decisions/services")
    @Operation(summary = "送达回避决定书", description = "Records the service of the decision on a recusal")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveRecusalDecision(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(recusals.serve(request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("verification")
    @Operation(summary = "线索核查结果", description = "Result of verifying the clue")
    @RequestBody(ref = "VerifyClue")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject verify(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(verification.verify(request(caseId, fields), IntakeFields.verification(fields)));
    }

    @POST
    @Path("filing")
    @Operation(summary = "立案审批", description = "Decides on filing")
    @RequestBody(ref = "ApproveFiling")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject file(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(filing.approve(request(caseId, fields), IntakeFields.filing(fields)));
    }

    @POST
    @Path("not-filing")
    @Operation(summary = "不予立案审批", description = "Decides on not filing")
    @RequestBody(ref = "ApproveNotFiling")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject notFile(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(filing.approveNotFiling(request(caseId, fields), IntakeFields.notFiling(fields)));
    }

    private ActRequest request(UUID caseId, Fields fields) {
        return answers.request(caseId, fields);
    }
}
