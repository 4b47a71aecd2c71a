package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.boundary.HandedIn;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Lists and competence over REST, for those who are logged in. */
@Path("/powers")
@ApplicationScoped
public class PowerResource {

    @Inject
    Competence competence;

    @Inject
    Agencies agencies;

    @Inject
    PowerListReading reading;

    @Inject
    PowerLists lists;

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
                agencyId(agency), item, day("actDate", actDate, today), day("actingDate", actingDate, today), day("filedOn", filedOn, null),
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
        return Response.ok(body, csv ? "text/csv; charset=UTF-8" : HandedIn.WORKSHEET)
                .header("Content-Disposition", "attachment; filename=\"powers-" + id + "." + ending + "\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("/lists")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一个机关的各版清单；agency 为机关编码，缺省为本机关",
            description = "The editions of an agency’s list; agency is a code, one’s own if left out")
    public JsonObject editions(@QueryParam("agency") String agency) {
        requireSeen();
        JsonArrayBuilder rows = Json.createArrayBuilder();
        reading.editions(agencyId(agency)).forEach(line -> rows.add(Json.createObjectBuilder().add("id", line.id().toString())
                .add("edition", line.edition()).add("state", line.state().name())
                .add("effectiveFrom", line.effectiveFrom().toString()).add("entries", line.entries())));
        return Json.createObjectBuilder().add("rows", rows).build();
    }

    @POST
    @Path("/lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "起草本机关的一版清单：以上一版为底，第一版以登记的权力依据为底",
            description = "Opens the draft of the own agency’s next edition, from the last one or, for the first, from the register")
    @RequestBody(ref = "DraftPowerList")
    public JsonObject draft(JsonObject body) {
        Fields fields = Fields.of(body);
        LocalDate from = fields.day("effectiveFrom");
        String note = fields.text("note", 2000);
        PowerList list = lists.draft(actor.agencyId(), from, note);
        return Json.createObjectBuilder().add("id", list.id().toString()).add("edition", list.edition())
                .add("state", list.state().name()).build();
    }

    /** What happens to an edition being worked on. */
    enum ListStep {
        SUBMIT,
        APPROVE,
        RETURN,
        PUBLISH
    }

    @POST
    @Path("/lists/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "清单的提交、审核同意、退回、公布", description = "Hands a draft to the head, approves it, sends it back, or publishes it")
    @RequestBody(ref = "StepOfPowerList")
    public Response step(@PathParam("id") String id, JsonObject body) {
        Fields fields = Fields.of(body);
        ListStep step = fields.choice("step", ListStep.class);
        String opinion = fields.optionalText("opinion", 2000);
        UUID list = PowerListPage.id(id);
        switch (step) {
            case SUBMIT -> lists.submit(list);
            case APPROVE -> lists.approve(list, opinion);
            case RETURN -> lists.sendBack(list, fields.text("opinion", 2000));
            case PUBLISH -> lists.publish(list);
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("/lists/{id}")
    @Operation(summary = "放弃尚未公布的一版", description = "Gives up an edition that was not published")
    public Response discard(@PathParam("id") String id) {
        lists.discard(PowerListPage.id(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/lists/{id}/rows")
    @Consumes({HandedIn.CSV, HandedIn.WORKSHEET})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "把清单表格（CSV 或者 Excel）导入一版草稿，有错整表不收，逐行列明",
            description = "Takes a table into the draft of a list, whole or not at all with each faulty row named")
    @RequestBody(ref = "Table")
    public JsonObject importRows(@PathParam("id") String id, @HeaderParam("Content-Type") MediaType type, InputStream body)
            throws IOException {
        HandedIn table = HandedIn.of(body, type, "权责清单（接口导入）");
        return Json.createObjectBuilder().add("changed", lists.importRows(PowerListPage.id(id),
                tables.read(table.file(), table.name()), table.name())).build();
    }

    private UUID agencyId(String code) {
        return code == null || code.isBlank() ? actor.agencyId()
                : agencies.byCode(code).orElseThrow(() -> Refusal.notFound("authority.agency.unknown")).id();
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
