package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.intake.control.IntakeFields;
import org.tiean.kernel.boundary.Fields;

/** Cases from the street over REST. */
@ApplicationScoped
@Path("/field-filings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FieldFilingResource {

    @Inject
    FieldFiling fieldFiling;

    @Inject
    ActAnswers answers;

    @POST
    @Operation(summary = "现场一次登记线索、当事人、涉嫌行为、承办人和照片；重复发送不产生变化",
            description = "Files clue, party, act, handlers and pictures at once; sent again nothing changes")
    @RequestBody(ref = "FieldFiling")
    public JsonObject fileInField(JsonObject body) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        fieldFiling.file(IntakeFields.field(Fields.of(body))).forEach(receipt -> parts.add(answers.answer(receipt)));
        return Json.createObjectBuilder().add("acts", parts).build();
    }
}
