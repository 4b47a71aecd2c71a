package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.decision.control.DecisionFields;
import org.tiean.evidence.control.EvidenceFields;
import org.tiean.kernel.boundary.Fields;

/**
 * On-the-spot decisions over REST; the body names the {@code caseId} it opens, made by the caller, and the uploads that
 * are its {@code photos}.
 */
@ApplicationScoped
@Path("/summary-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SummaryDecisionResource {

    @Inject
    FieldDecisions decisions;

    @Inject
    ActAnswers answers;

    @POST
    @Operation(summary = "当场处罚，可以附现场照片；重复发送不产生变化", description = "Decides on the spot, with pictures; sent again nothing changes")
    @RequestBody(ref = "DecideOnTheSpot")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.decide(answers.request(fields.uuid("caseId"), fields), DecisionFields.onTheSpot(fields),
                fields.list("photos").stream().map(EvidenceFields::collect).toList()));
    }
}
