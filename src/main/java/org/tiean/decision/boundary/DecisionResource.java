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
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.control.DecisionFields;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.FileSummaryDecision;
import org.tiean.hearing.control.HearingFields;
import org.tiean.kernel.boundary.Fields;

/** Decisions of a case over REST. Bodies have {@code actId} and {@code occurredAt}. */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    @Inject
    Decisions decisions;

    @Inject
    SummaryDecisions summaryDecisions;

    @Inject
    TimeLimits limits;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @POST
    @Path("decisions")
    @Operation(summary = "审批处罚决定", description = "Approves the decision")
    @RequestBody(ref = "ApproveDecision")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.approve(answers.request(caseId, fields), DecisionFields.approval(fields)));
    }

    @POST
    @Path("decisions/service")
    @Operation(summary = "登记处罚决定书的送达", description = "Records the service of the decision")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.serve(answers.request(caseId, fields), HearingFields.proof(fields)));
    }

    @POST
    @Path("summary-filing")
    @Operation(summary = "当场处罚决定备案", description = "Files a decision made on the spot")
    @RequestBody(ref = "FileSummaryDecision")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject file(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(summaryDecisions.file(answers.request(caseId, fields),
                new FileSummaryDecision(fields.optionalText("remark", 2_000))));
    }

    @GET
    @Path("decisions")
    @Operation(summary = "有效的处罚决定", description = "Decisions in force")
    public JsonArray current(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        decisions.current(caseId).forEach(decision -> list.add(decision(decision)));
        return list.build();
    }

    private JsonObject decision(DecisionView decision) {
        return Facts.of().put("decisionId", decision.id()).put("partyId", decision.partyId())
                .put("documentId", decision.documentId()).put("number", decision.number()).put("fineFen", decision.fine())
                .put("decidedOn", decision.decidedOn()).put("servedOn", decision.servedOn())
                .put("paymentDue", decision.paymentDue())
                .put("paymentDueProvisional", decision.paymentDue() != null && limits.provisional(decision.id(), "payment")).put("payCode", decision.payCode())
                .put("summary", decision.summary()).put("collected", decision.collected()).build();
    }
}
