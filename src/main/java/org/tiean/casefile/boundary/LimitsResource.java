package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.GrantedExtension;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.kernel.entity.Zones;

/**
 * The limits that run in a case over REST: when each ends, why, and since when. A day of a limit is a legal day of
 * China; {@code provisional} says that a year without a holiday table was counted on plain weekdays.
 */
@Path("/cases/{caseId}/limits")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class LimitsResource {

    @Inject
    SeenCases cases;

    @Inject
    TimeLimits limits;

    /**
     * {@code {limits: [{id, name, article, event, due, rawDue, dueAt, provisional, paused, state, endedOn, tables, steps,
     * extensions}]}}.
     *
     * @param ended also those that are over, in the order in which they began
     */
    @GET
    @Operation(summary = "案件期限：何时届满、如何计算、依据何条",
            description = "Time limits of a case: when they end, how counted, by which article")
    public JsonObject of(@PathParam("caseId") UUID caseId, @QueryParam("ended") boolean ended) {
        cases.require(caseId);
        JsonArrayBuilder all = Json.createArrayBuilder();
        (ended ? limits.everOf(caseId) : limits.ofCase(caseId)).forEach(limit -> all.add(limit(limit)));
        return Json.createObjectBuilder().add("limits", all).build();
    }

    private static JsonObjectBuilder limit(LimitOfCase limit) {
        TimeLimitDefinition definition = limit.definition();
        LimitResult result = limit.result();
        JsonArrayBuilder steps = Json.createArrayBuilder();
        result.explanation().forEach(step -> steps.add(step(step)));
        JsonArrayBuilder extensions = Json.createArrayBuilder();
        limit.extensions().forEach(extension -> extensions.add(extension(extension)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", definition.id()).add("name", definition.name())
                .add("article", result.article()).add("length", definition.length()).add("unit", definition.unit().name())
                .add("nature", definition.nature().name()).add("atEnd", definition.atEnd().name())
                .add("event", Json.createObjectBuilder().add("what", definition.trigger()).add("day", limit.eventOn().toString()))
                .add("due", result.due().toString()).add("rawDue", result.rawDue().toString())
                .add("provisional", result.provisional()).add("paused", limit.paused()).add("state", limit.state().name())
                .add("tables", result.calendarVersion()).add("steps", steps).add("extensions", extensions);
        if (limit.endedOn() != null) {
            json.add("endedOn", limit.endedOn().toString());
        }
        if (result.dueAt() != null) {
            json.add("dueAt", result.dueAt().atZone(Zones.CHINA).toOffsetDateTime().toString());
        }
        return json;
    }

    private static JsonObjectBuilder step(Stretch step) {
        return Json.createObjectBuilder().add("kind", step.kind().name()).add("from", step.from().toString())
                .add("to", step.to().toString()).add("counted", step.days()).add("note", step.note());
    }

    private static JsonObjectBuilder extension(GrantedExtension extension) {
        return Json.createObjectBuilder().add("amount", extension.amount()).add("approver", extension.approver().name())
                .add("reason", extension.reason()).add("grantedOn", extension.grantedOn().toString());
    }
}
