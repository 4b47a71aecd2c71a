package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.entity.MigrateProcess;
import org.tiean.workflow.entity.RunningProcess;

/** Versions of the processes and taking cases over to another one, over REST (流程版本、迁移). */
@ApplicationScoped
@Transactional
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProcessMigrationResource {

    private static final int KEY = 100;
    private static final int REASON = 1000;

    @Inject
    ProcessMigrations migrations;

    @Inject
    ActAnswers answers;

    @Inject
    Messages messages;

    @GET
    @Path("process-versions")
    @Operation(summary = "各流程的最新版本和仍有办理的版本，各有多少在办", description = "The newest version of every process and those still gone on in, with how many")
    public JsonObject versions(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        var page = migrations.versions(new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(one -> rows.add(Facts.of().put("process", one.key()).put("version", one.version()).put("name", one.name())
                .put("deployedAt", one.deployed()).put("newest", one.newest()).put("running", one.running()).build()));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("process-versions/{process}/{version}/cases")
    @Operation(summary = "在这一版本中办理的案件（只有案号和阶段）", description = "Cases that go on in a version, by number and stage only")
    public JsonObject running(@PathParam("process") String process, @PathParam("version") int version,
            @QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        var page = migrations.running(process, version, new Page.Slice(offset, size));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows(page.rows())).build();
    }

    @GET
    @Path("cases/{caseId}/process-versions")
    @Operation(summary = "一个案件的各流程在哪一版本中办理", description = "In which versions the procedures of a case go on")
    public JsonObject of(@PathParam("caseId") UUID caseId) {
        return Json.createObjectBuilder().add("rows", rows(migrations.of(caseId))).build();
    }

    private static JsonArrayBuilder rows(List<RunningProcess> running) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        running.forEach(one -> rows.add(Facts.of().put("caseId", one.caseId()).put("number", one.number()).put("stage", one.stage())
                .put("process", one.key()).put("version", one.version()).build()));
        return rows;
    }

    @POST
    @Path("process-versions/{process}/checks")
    @Operation(summary = "迁移校验：逐案说明能否迁移，不能的指出流程元素；不作任何改变",
            description = "Checks whether cases can be migrated, naming the element that stands in the way; changes nothing")
    @RequestBody(ref = "CheckMigration")
    public JsonObject check(@PathParam("process") String process, JsonObject body) {
        Fields fields = Fields.of(body);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        migrations.check(process, fields.integer("toVersion"), fields.uuids("caseIds")).forEach(line -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("caseId", line.caseId().toString()).add("possible", !line.isRefused());
            if (line.isRefused()) {
                one.add("hindrance", messages.why(messages.pageLocale(), line.refusal()));
            }
            rows.add(one);
        });
        return Json.createObjectBuilder().add("rows", rows).build();
    }

    @POST
    @Path("cases/{caseId}/process-migrations")
    @Operation(summary = "将案件的在办流程迁移到另一版本，写明理由，记入全过程记录；期限和计时照旧",
            description = "Takes a running procedure of a case over to another version, with the reason, into the record; its timers keep their dates")
    @RequestBody(ref = "MigrateProcess")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject migrate(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(migrations.migrate(answers.request(caseId, fields),
                new MigrateProcess(fields.text("process", KEY), fields.integer("toVersion"), fields.text("reason", REASON))));
    }
}
