package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.ReportLine;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;

/** Reports of the public over REST, for the desk that decides on them; who reported is not among what is told. */
@Path("/reports")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final int TITLE = 200;
    private static final int WORDS = 2000;

    @Inject
    ReportDesk desk;

    @GET
    @Operation(summary = "本机关收到的群众举报；undecided=true 只列未处理的，最早的在前",
            description = "Reports of the public to the own agency; with undecided=true those nobody has decided on, the oldest first")
    public JsonObject list(@QueryParam("undecided") @DefaultValue("true") boolean undecided, @QueryParam("offset") @DefaultValue("0") int offset,
                           @QueryParam("size") @DefaultValue("50") int size) {
        Page<ReportLine> page = desk.list(undecided, new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> rows.add(Facts.of().put("id", row.id()).put("number", row.number()).put("place", row.place())
                .put("receivedAt", row.receivedAt()).put("acceptBy", row.acceptBy()).put("state", row.state()).put("named", row.named()).build()));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("{reportId}")
    @Operation(summary = "一件群众举报；不含举报人", description = "One report, without who reported")
    public JsonObject one(@PathParam("reportId") UUID reportId) {
        return json(desk.see(reportId));
    }

    private static JsonObject json(PublicReport report) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        report.steps().forEach(step -> steps.add(Facts.of().put("kind", step.kind()).put("at", step.doneAt()).put("words", step.words()).build()));
        return Facts.of().put("id", report.id()).put("number", report.number()).put("agencyId", report.agencyId()).put("state", report.state())
                .put("receivedAt", report.receivedAt()).put("happenedAt", report.happenedAt()).put("acceptBy", report.acceptBy())
                .put("place", report.place()).put("content", report.content()).put("named", report.isNamed())
                .put("photos", report.photos().size()).put("caseId", report.caseId().orElse(null)).put("steps", steps.build()).build();
    }

    @POST
    @Path("{reportId}/acceptances")
    @Operation(summary = "受理为线索", description = "Accepts a report as a clue")
    @RequestBody(ref = "AcceptReport")
    public JsonObject accept(@PathParam("reportId") UUID reportId, JsonObject body) {
        Fields fields = Fields.of(body);
        Receipt receipt = desk.accept(reportId, fields.text("title", TITLE), fields.uuid("squadId"));
        return Facts.of().put("caseId", receipt.caseId()).build();
    }

    @POST
    @Path("{reportId}/mergers")
    @Operation(summary = "并入较早的举报", description = "Merges a report with an earlier one")
    @RequestBody(ref = "MergeReport")
    public JsonObject merge(@PathParam("reportId") UUID reportId, JsonObject body) {
        desk.merge(reportId, Fields.of(body).uuid("earlierId"));
        return json(desk.see(reportId));
    }

    @POST
    @Path("{reportId}/handovers")
    @Operation(summary = "转本系统的其他机关", description = "Hands a report over to another agency of the house")
    @RequestBody(ref = "HandReportOver")
    public JsonObject handOver(@PathParam("reportId") UUID reportId, JsonObject body) {
        Fields fields = Fields.of(body);
        desk.handOver(reportId, fields.uuid("agencyId"), fields.text("why", WORDS));
        return Facts.of().put("id", reportId).build();
    }

    @POST
    @Path("{reportId}/referrals")
    @Operation(summary = "转有管辖权的其他机关（系统外）", description = "Passes a report on to an organ outside")
    @RequestBody(ref = "PassReportOn")
    public JsonObject passOn(@PathParam("reportId") UUID reportId, JsonObject body) {
        Fields fields = Fields.of(body);
        desk.passOn(reportId, fields.text("organ", TITLE), fields.text("why", WORDS));
        return json(desk.see(reportId));
    }

    @POST
    @Path("{reportId}/refusals")
    @Operation(summary = "不予受理并说明理由", description = "Does not accept a report, and says why")
    @RequestBody(ref = "RefuseReport")
    public JsonObject refuse(@PathParam("reportId") UUID reportId, JsonObject body) {
        desk.refuse(reportId, Fields.of(body).text("why", WORDS));
        return json(desk.see(reportId));
    }

    @POST
    @Path("{reportId}/answers")
    @Operation(summary = "答复举报人（在举报查询页面显示）", description = "Says something to the reporter, on the page where the report is followed")
    @RequestBody(ref = "AnswerReport")
    public JsonObject answer(@PathParam("reportId") UUID reportId, JsonObject body) {
        desk.answer(reportId, Fields.of(body).text("words", WORDS));
        return json(desk.see(reportId));
    }
}
