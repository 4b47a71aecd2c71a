package org.tiean.intake.boundary;

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
import org.tiean.intake.entity.AnswerHandover;
import org.tiean.intake.entity.OfferHandover;
import org.tiean.kernel.boundary.Fields;

/** Handing a case over between colleagues, over REST (转办). */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}/handovers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {

    private static final int REASON = 1000;

    @Inject
    Handovers handovers;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @GET
    @Operation(summary = "案件的转办提议和答复", description = "Offers to hand the case over, and their answers")
    public JsonObject list(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        handovers.of(caseId).forEach(one -> rows.add(Facts.of().put("id", one.id()).put("giver", one.giverName())
                .put("colleague", one.colleagueName()).put("reason", one.reason()).put("offeredAt", one.offeredAt())
                .put("answer", one.answer().orElse(null)).put("words", one.words().orElse(null)).build()));
        return Json.createObjectBuilder().add("handovers", rows).build();
    }

    @POST
    @Operation(summary = "提出转办：承办人请同事接办，写明理由；同事接收之前仍由本人承办",
            description = "A handler offers the case to a colleague, with the reason; until it is accepted it stays with the giver")
    @RequestBody(ref = "OfferHandover")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject offer(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(handovers.offer(answers.request(caseId, fields),
                new OfferHandover(fields.uuid("colleagueId"), fields.text("reason", REASON))));
    }

    @POST
    @Path("answers")
    @Operation(summary = "答复转办：接收、不接收，或者由提出人撤回", description = "The colleague accepts or declines, or the giver takes it back")
    @RequestBody(ref = "AnswerHandover")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject answer(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(handovers.answer(answers.request(caseId, fields), new AnswerHandover(fields.uuid("handoverId"),
                fields.choice("answer", AnswerHandover.Answer.class), fields.optionalText("words", REASON))));
    }
}
