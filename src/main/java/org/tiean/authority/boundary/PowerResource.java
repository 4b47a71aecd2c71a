package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.authority.entity.PowerRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Lists and competence over REST, for those who are logged in. */
@Path("/powers")
@ApplicationScoped
public class PowerResource {

    private static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Competence competence;

    @Inject
    Agencies agencies;

    @Inject
    PowerListReading reading;

    @Inject
    PowerTables tables;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @GET
    @Path("/competence")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "权限判断：某机关对某地、某日行为，于某日能否行使某事项，理由何在。agency 为机关编码，缺省为本机关",
            description = "May an agency pursue an item for conduct at a place and day, and why; agency is a code, one’s own if left out")
    public JsonObject competence(@QueryParam("agency") String agency, @QueryParam("item") String item,
            @QueryParam("actDate") String actDate, @QueryParam("actingDate") String actingDate,
            @QueryParam("filedOn") String filedOn, @QueryParam("place") String place) {
        requireSeen();
        if (item == null || item.isBlank()) {
            throw Refusal.invalid("kernel.field.missing", "item");
        }
        LocalDate today = Zones.today(clock);
        Answer answer = competence.check(new CompetenceQuestion(
                agency == null || agency.isBlank() ? actor.agencyId() : agencies.byCode(agency)
                        .orElseThrow(() -> Refusal.notFound("authority.agency.unknown")).id(),
                item, day("actDate", actDate, today), day("actingDate", actingDate, today), day("filedOn", filedOn, null),
                place == null || place.isBlank() ? null : place));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        answer.steps().forEach(step -> steps.add(reason(step.key(), step.args(), step.basis())));
        JsonObjectBuilder json = Json.createObjectBuilder().add("allowed", answer.allowed())
                .add("reason", reason(answer.key(), answer.args(), answer.basis())).add("steps", steps);
        if (answer.item() != null) {
            json.add("version", answer.item().code());
        }
        if (answer.organ() != null) {
            json.add("organ", answer.organ().name());
        }
        if (answer.listing() != null && answer.listing().listId() != null) {
            json.add("list", answer.listing().listId().toString()).add("edition", answer.listing().edition());
        }
        return json.build();
    }

    private JsonObjectBuilder reason(String key, List<Object> args, Citation basis) {
        return Json.createObjectBuilder().add("key", key)
                .add("text", messages.text(Locale.SIMPLIFIED_CHINESE, key, args.toArray())).add("basis", basis.display());
    }

    @GET
    @Path("/lists/{id}/{name:[a-z]+}.{ending:xlsx|csv}")
    @Operation(summary = "导出一版清单（Excel 或 CSV）", description = "An edition of a list as Excel or CSV")
    public Response export(@PathParam("id") String id, @PathParam("ending") String ending) {
        requireSeen();
        List<PowerRow> rows = reading.rows(PowerListPage.id(id));
        boolean csv = ending.equals("csv");
        StreamingOutput body = out -> {
            if (csv) {
                tables.csv(rows, out);
            } else {
                tables.worksheet(rows, out);
            }
        };
        return Response.ok(body, csv ? "text/csv; charset=UTF-8" : WORKSHEET)
                .header("Content-Disposition", "attachment; filename=\"powers-" + id + "." + ending + "\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    private void requireSeen() {
        if (actor.agencyId() == null || !rights.may(actor.roles(), Subject.REFERENCE, Scope.AGENCY, Action.SEE)) {
            throw Refusal.forbidden("identity.login-needed");
        }
    }

    private static LocalDate day(String name, String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid("kernel.field.malformed", name);
        }
    }
}
