package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.control.NoPenaltyFields;
import org.tiean.hearing.control.HearingFields;
import org.tiean.kernel.boundary.Fields;

/** Cases without penalty over REST. Bodies have {@code actId} and {@code occurredAt} besides their own fields. */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}/no-penalty")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoPenaltyResource {

    @Inject
    NoPenalties noPenalties;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @POST
    @Path("proposal")
    @Operation(summary = "调查终结，建议不予行政处罚或者终止调查",
            description = "Ends the investigation with a proposal not to penalise")
    @RequestBody(ref = "ProposeNoPenalty")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(noPenalties.propose(answers.request(caseId, fields), NoPenaltyFields.propose(fields)));
    }

    @POST
    @Path("approval")
    @Operation(summary = "不予行政处罚、终止调查审批",
            description = "The head agrees or sends back")
    @RequestBody(ref = "ApproveNoPenalty")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(noPenalties.approve(answers.request(caseId, fields), NoPenaltyFields.approve(fields)));
    }

    @POST
    @Path("service")
    @Operation(summary = "登记不予行政处罚决定书的送达",
            description = "Records the service of decisions without penalty")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(noPenalties.serve(answers.request(caseId, fields), HearingFields.proof(fields)));
    }

    @GET
    @Operation(summary = "不予行政处罚、终止调查的建议和决定",
            description = "Proposals and decisions without penalty")
    public JsonArray of(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        noPenalties.of(caseId).forEach(one -> list.add(Facts.of().put("noPenaltyId", one.id()).put("ground", one.ground())
                .put("basis", one.ground().basis().display()).put("proposedOn", one.proposedOn()).put("approved", one.isApproved())
                .put("decidedOn", one.decidedOn().orElse(null)).put("served", one.isApproved() && one.isServed()).build()));
        return list.build();
    }
}
