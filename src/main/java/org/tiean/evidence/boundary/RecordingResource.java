package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.RequestUnfilmed;
import org.tiean.evidence.entity.UnfilmedRequest;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Recordings of a case over REST. */
@ApplicationScoped
@Path("/cases/{caseId}/recordings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecordingResource {

    private static final int LONG = 2_000;

    @Inject
    CaseRecordings ofCases;

    @Inject
    RecordingFiles files;

    @Inject
    ActAnswers answers;

    @GET
    @Operation(summary = "案件的音像记录：建议关联的、已关联的、不关联的，以及已关联记录之间的时间缺口",
            description = "Recordings of a case, suggested, accepted and refused, and the gaps in time between accepted ones")
    public JsonObject list(@PathParam("caseId") UUID caseId) {
        List<CaseRecording> all = ofCases.ofCase(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        all.forEach(one -> list.add(Facts.of().put("id", one.id()).put("answer", one.answer()).put("grounds", one.grounds()).put("deviceNo", one.deviceNo())
                .put("officer", one.officer()).put("startedAt", one.startedAt()).put("endedAt", one.endedAt()).put("place", one.place()).put("step", one.step())
                .put("sha256", one.sha256()).put("late", one.late()).put("keepUntil", one.keepUntil()).build()));
        JsonArrayBuilder gaps = Json.createArrayBuilder();
        CaseRecordings.gaps(all).forEach(gap -> gaps.add(Facts.of().put("from", gap.from()).put("to", gap.to()).put("minutes", gap.minutes()).build()));
        JsonArrayBuilder unfilmed = Json.createArrayBuilder();
        ofCases.unfilmed(caseId).forEach(one -> unfilmed.add(Facts.of().put("id", one.id()).put("step", one.step().key()).put("day", one.forDay())
                .put("reason", one.reason()).put("outcome", one.outcome().orElse(null)).build()));
        return Facts.of().put("recordings", list.build()).put("gaps", gaps.build()).put("unfilmed", unfilmed.build()).build();
    }

    @GET
    @Path("{recordingId}/file")
    @Produces(MediaType.WILDCARD)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "播放案件的音像记录；Range 请求头可只取一段，调阅留痕",
            description = "A recording of the case for playing; a Range header gets a part, who looks is noted")
    public Response file(@PathParam("caseId") UUID caseId, @PathParam("recordingId") UUID recordingId, @HeaderParam("Range") String range,
            @QueryParam("why") String why) {
        return files.file(caseId, recordingId, range, why);
    }

    @POST
    @Path("acceptances")
    @Operation(summary = "确认音像记录属于本案，可以写明所记录的步骤", description = "Says that a recording belongs to the case, and which step it shows")
    @RequestBody(ref = "AcceptRecording")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject accept(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(ofCases.accept(answers.request(caseId, fields), fields.uuid("recordingId"), step(fields.optionalText("step", 60))));
    }

    @POST
    @Path("refusals")
    @Operation(summary = "确认音像记录不属于本案", description = "Says that a recording does not belong to the case")
    @RequestBody(ref = "RefuseRecording")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject refuse(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(ofCases.refuse(answers.request(caseId, fields), fields.uuid("recordingId"), fields.text("reason", LONG)));
    }

    @POST
    @Path("unfilmed")
    @Operation(summary = "应当音像记录的步骤没有记录的，报负责人批准", description = "Asks the head to let a step pass that must be filmed and was not")
    @RequestBody(ref = "RequestUnfilmed")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject askUnfilmed(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        ActRequest request = answers.request(caseId, fields);
        LocalDate day = fields.day("day");
        String reason = fields.text("reason", LONG);
        return answers.answer(ofCases.askUnfilmed(request, new RequestUnfilmed(step(fields.text("step", 60)), day, reason)));
    }

    @POST
    @Path("unfilmed/decisions")
    @Operation(summary = "负责人批准或者不批准", description = "The head lets it pass or does not")
    @RequestBody(ref = "DecideUnfilmed")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decideUnfilmed(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(ofCases.decideUnfilmed(answers.request(caseId, fields), fields.uuid("unfilmedId"),
                fields.choice("outcome", UnfilmedRequest.Outcome.class), fields.text("opinion", LONG)));
    }

    private static ActKind step(String key) {
        return key == null ? null : ActKind.ofKey(key).orElseThrow(() -> Refusal.invalid("evidence.recording.step-unknown", key));
    }
}
