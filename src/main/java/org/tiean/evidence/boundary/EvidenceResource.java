package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.control.EvidenceFields;
import org.tiean.evidence.entity.DisagreementLine;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.evidence.entity.Particular;
import org.tiean.evidence.entity.VerifyEvidence;
import org.tiean.kernel.boundary.Fields;

/** Evidence over REST. */
@ApplicationScoped
@Path("/cases/{caseId}/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private static final int LONG = 2_000;

    @Inject
    EvidenceIntake intake;

    @Inject
    OnSiteRecords records;

    @Inject
    EvidenceFiles files;

    @Inject
    FileLooks looks;

    @Inject
    EvidenceCopies copies;

    @Inject
    EvidenceTraces traces;

    @Inject
    ActAnswers answers;

    @GET
    @Operation(summary = "案件的证据目录", description = "Evidence of a case")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List<EvidenceLine> lines = files.list(caseId);
        boolean clear = files.seesClear(caseId);
        List<DisagreementLine> differs = traces.disagreements(caseId);
        Map<String, FileTrace> told = traces.of(lines.stream().filter(EvidenceLine::hasFile).map(EvidenceLine::sha256).distinct().toList());
        lines.forEach(line -> list.add(json(line, clear, line.hasFile() ? told.get(line.sha256()) : null,
                differs.stream().filter(each -> each.evidenceId().equals(line.id())).toList())));
        return list.build();
    }

    private static JsonObject json(EvidenceLine line, boolean clear, FileTrace told, List<DisagreementLine> differs) {
        Facts facts = Facts.of().put("id", line.id()).put("number", line.number()).put("kind", line.kind())
                .put("name", line.name()).put("copy", line.copy()).put("proves", line.proves()).put("collectedAt", line.collectedAt())
                .put("standing", line.standing()).put("mediaType", line.mediaType()).put("sha256", line.sha256());
        if (clear) {
            facts.put("particulars", line.besides().toFacts());
        }
        if (told != null && told.isTelling()) {
            Facts file = Facts.of().put("device", told.device().orElse(null)).put("software", told.software());
            told.takenAt().ifPresent(at -> file.put("takenAt", at).put("takenText", told.takenText()).put("zoneTold", told.isZoneTold()));
            facts.put("file", file.build());
        }
        JsonArrayBuilder disagreements = Json.createArrayBuilder();
        differs.forEach(each -> disagreements.add(each.judged().toFacts()));
        return facts.put("disagreements", disagreements.build()).build();
    }

    @POST
    @Operation(summary = "收集证据（文件先以 PUT /uploads/{uploadId} 上传）",
            description = "Collects evidence (upload the file before by PUT /uploads/{uploadId})")
    @RequestBody(ref = "CollectEvidence")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject collect(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(intake.collect(request(caseId, fields), EvidenceFields.collect(fields)));
    }

    @POST
    @Path("verifications")
    @Operation(summary = "审查核实证据", description = "Verifies evidence")
    @RequestBody(ref = "VerifyEvidence")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject verify(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(intake.verify(request(caseId, fields),
                new VerifyEvidence(fields.uuids("evidenceIds"), fields.flag("stands"), fields.text("note", LONG),
                        fields.optionalText("summary", Particular.LONGEST))));
    }

    @POST
    @Path("inspections")
    @Operation(summary = "现场检查（勘验）笔录", description = "Records an inspection")
    @RequestBody(ref = "RecordInspection")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject inspect(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(records.inspect(request(caseId, fields), EvidenceFields.inspection(fields)));
    }

    @POST
    @Path("questionings")
    @Operation(summary = "询问笔录", description = "Records a questioning")
    @RequestBody(ref = "RecordQuestioning")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject question(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(records.question(request(caseId, fields), EvidenceFields.questioning(fields)));
    }

    @GET
    @Path("{evidenceId}/file")
    @Produces(MediaType.WILDCARD)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "证据文件，调阅留痕，why 写明调阅原因；show=true 时图片、PDF 和音视频可在页面内显示；Range 请求头可只取一段",
            description = "The file of a piece of evidence, noted who opened it, with the reason in why; show=true shows pictures, PDF and film in the page; a Range header gets a part")
    public Response file(@PathParam("caseId") UUID caseId, @PathParam("evidenceId") UUID evidenceId,
                         @QueryParam("show") boolean show, @QueryParam("why") String why, @HeaderParam("Range") String range) {
        return files.file(caseId, evidenceId, show, range, why);
    }

    @GET
    @Path("views")
    @Operation(summary = "证据、音像记录和文书的调阅日志，最近的在前", description = "Who opened evidence, recordings and papers, newest first; part is what the person has to do with the case, why what was said")
    public JsonArray views(@PathParam("caseId") UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        looks.of(caseId).forEach(look -> list.add(Facts.of().put("what", look.what()).put("name", look.name()).put("who", look.who())
                .put("at", look.at()).put("part", look.part()).put("why", look.why()).build()));
        return list.build();
    }

    @GET
    @Path("copies")
    @Operation(summary = "证据图片的展示副本、标注副本和遮盖副本，新的在前", description = "Copies of pictures for showing, marked and covered ones too, newest first")
    public JsonArray copies(@PathParam("caseId") UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        copies.ofCase(caseId).forEach(copy -> list.add(Facts.of().put("id", copy.id()).put("evidenceId", copy.evidenceId()).put("kind", copy.kind())
                .put("note", copy.note()).put("madeAt", copy.madeAt()).build()));
        return list.build();
    }

    @GET
    @Path("copies/{copyId}")
    @Produces(MediaType.WILDCARD)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "副本图片；遮盖副本凡可看本案的都可以看", description = "The picture of a copy; covered ones may be seen by all who see the case")
    public Response copy(@PathParam("caseId") UUID caseId, @PathParam("copyId") UUID copyId, @QueryParam("why") String why) {
        return copies.file(caseId, copyId, why);
    }

    @POST
    @Path("copies")
    @Operation(summary = "在副本上标注、遮盖；原件不变", description = "Draws marks and covers on a copy; the original stays")
    @RequestBody(ref = "MarkCopy")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject mark(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(copies.mark(request(caseId, fields), EvidenceFields.marks(fields)));
    }

    private ActRequest request(UUID caseId, Fields fields) {
        return answers.request(caseId, fields);
    }
}
