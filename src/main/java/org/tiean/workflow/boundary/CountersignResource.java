package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.tiean.kernel.boundary.Fields;
import org.tiean.workflow.entity.GiveCountersign;
import org.tiean.workflow.entity.RemoveCountersign;
import org.tiean.workflow.entity.RequestCountersign;

/** Further signers of an approval over REST (加签、会签). */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}/countersigns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CountersignResource {

    private static final int NAME = 100;
    private static final int REASON = 1000;
    private static final int WORDS = 2000;

    @Inject
    Countersigns countersigns;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @GET
    @Operation(summary = "案件的加签和会签意见", description = "Further signers of the case's approvals and what they said")
    public JsonObject list(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        countersigns.of(caseId).forEach(one -> rows.add(Facts.of().put("id", one.id()).put("step", one.step()).put("signer", one.signerName())
                .put("reason", one.reason()).put("askedBy", one.askedByName()).put("askedAt", one.askedAt()).put("standing", one.standing())
                .put("words", one.words().orElse(null)).put("answeredAt", one.answeredAt().orElse(null))
                .put("removalReason", one.removalReason().orElse(null)).build()));
        return Json.createObjectBuilder().add("countersigns", rows).build();
    }

    @POST
    @Operation(summary = "加签：审批人在决定前请其他人会签，写明理由", description = "The approver asks one more to sign before deciding, with the reason")
    @RequestBody(ref = "RequestCountersign")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject request(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(countersigns.request(answers.request(caseId, fields),
                new RequestCountersign(fields.text("step", NAME), fields.uuid("officerId"), fields.text("reason", REASON))));
    }

    @POST
    @Path("answers")
    @Operation(summary = "会签：被加签的人表示同意或者不同意，写明意见", description = "Who was asked agrees or disagrees, in words")
    @RequestBody(ref = "GiveCountersign")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject give(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(countersigns.give(answers.request(caseId, fields),
                new GiveCountersign(fields.uuid("countersignId"), fields.choice("answer", GiveCountersign.Answer.class), fields.text("words", WORDS))));
    }

    @POST
    @Path("removals")
    @Operation(summary = "撤销尚未答复的加签，写明理由", description = "Takes a request to sign back that was not answered, with the reason")
    @RequestBody(ref = "RemoveCountersign")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject remove(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(countersigns.remove(answers.request(caseId, fields),
                new RemoveCountersign(fields.uuid("countersignId"), fields.text("reason", REASON))));
    }
}
