package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.tiean.casefile.entity.Facts;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.kernel.boundary.Fields;

/** Paying later and in parts over REST; what was granted stands with the fine accounts. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeferralResource {

    private static final int TEXT = 2000;

    @Inject
    Deferrals deferrals;

    @Inject
    ActAnswers answers;

    @POST
    @Path("deferral-requests")
    @Operation(summary = "登记延期、分期缴纳罚款的申请", description = "Takes down a request to pay later or in parts")
    @RequestBody(ref = "RequestDeferral")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject request(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(deferrals.request(answers.request(caseId, fields), new RequestDeferral(fields.uuid("decisionId"),
                fields.day("askedOn"), fields.choice("kind", RequestDeferral.Kind.class), fields.text("reason", TEXT),
                parts(fields))));
    }

    @POST
    @Path("deferral-decisions")
    @Operation(summary = "延期、分期缴纳罚款审批（机关负责人）", description = "Grants a plan or refuses it (head)")
    @RequestBody(ref = "DecideDeferral")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(deferrals.decide(answers.request(caseId, fields), new DecideDeferral(
                fields.choice("outcome", DecideDeferral.Outcome.class), fields.text("opinion", TEXT),
                fields.has("parts") ? parts(fields) : List.of())));
    }

    @POST
    @Path("deferral-services")
    @Operation(summary = "送达延期、分期缴纳罚款通知书", description = "Records the service of the answer")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(deferrals.serve(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    private static List<Instalment> parts(Fields fields) {
        return fields.list("parts").stream().map(part -> new Instalment(part.day("dueOn"), part.money("amountFen"))).toList();
    }

    static JsonObject deferral(Deferral deferral) {
        return Facts.of().put("id", deferral.id()).put("kind", deferral.kind()).put("askedOn", deferral.askedOn())
                .put("outcome", deferral.outcome().orElse(null)).put("decidedOn", deferral.decidedOn().orElse(null))
                .put("servedOn", deferral.servedOn().orElse(null)).put("asked", parts(deferral.asked()))
                .put("granted", parts(deferral.granted())).build();
    }

    private static JsonArray parts(List<Instalment> plan) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        plan.forEach(part -> list.add(Facts.of().put("dueOn", part.dueOn()).put("amountFen", part.amount()).build()));
        return list.build();
    }
}
