package org.tiean.intake.boundary;

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
import org.tiean.intake.control.IntakeFields;
import org.tiean.kernel.boundary.Fields;

/** Clues over REST. */
@ApplicationScoped
@Path("/clues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClueResource {

    @Inject
    Clues clues;

    @Inject
    ActAnswers answers;

    @POST
    @Operation(summary = "登记线索，caseId 由调用方生成", description = "Registers a clue; the caller makes caseId")
    @RequestBody(ref = "RegisterClue")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject register(JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(clues.register(
                answers.request(fields.uuid("caseId"), fields), IntakeFields.clue(fields)));
    }
}
