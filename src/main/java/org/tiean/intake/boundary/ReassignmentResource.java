package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.intake.entity.UnfitHandlers;
import org.tiean.kernel.entity.Page;

/** Cases to be given to other handlers, over REST; the act itself is {@code POST /cases/{id}/intake/reassignment}. */
@ApplicationScoped
@Transactional
@Path("/reassignments")
@Produces(MediaType.APPLICATION_JSON)
public class ReassignmentResource {

    @Inject
    Reassignments reassignments;

    @GET
    @Operation(summary = "承办人不能继续办理、须转办的案件", description = "Cases whose handlers cannot go on and that go to others")
    public JsonObject list(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        Page<UnfitHandlers> page = reassignments.page(new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> {
            JsonArrayBuilder people = Json.createArrayBuilder();
            row.people().forEach(person -> people.add(Json.createObjectBuilder().add("name", person.name()).add("cause", person.cause().name())));
            JsonObjectBuilder json = Json.createObjectBuilder().add("caseId", row.caseId().toString()).add("title", row.title())
                    .add("stage", row.stage()).add("people", people);
            if (row.number() != null) {
                json.add("number", row.number());
            }
            rows.add(json);
        });
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }
}
