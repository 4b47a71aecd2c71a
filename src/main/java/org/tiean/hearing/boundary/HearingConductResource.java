package org.tiean.hearing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.hearing.control.HearingClock;
import org.tiean.hearing.control.HearingConductFields;
import org.tiean.hearing.control.HearingFields;
import org.tiean.hearing.entity.Hearing;
import org.tiean.kernel.boundary.Fields;

/** Hearings over REST. Bodies have {@code actId} and {@code occurredAt} besides their own fields. */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}/hearing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HearingConductResource {

    @Inject
    Hearings hearings;

    @Inject
    HearingSessions sessions;

    @Inject
    HearingClock clock;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @POST
    @Path("acceptance")
    @Operation(summary = "受理听证申请，指定听证主持人", description = "Accepts the requests made in time and names the chair")
    @RequestBody(ref = "AcceptHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject accept(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(hearings.accept(request(caseId, fields), HearingConductFields.accept(fields)));
    }

    @POST
    @Path("refusals")
    @Operation(summary = "不予受理逾期或者不属于听证范围的申请", description = "Refuses a request that came late or is outside the scope of hearings")
    @RequestBody(ref = "RefuseHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject refuse(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(hearings.refuse(request(caseId, fields), HearingConductFields.refuse(fields)));
    }

    @POST
    @Path("answers/service")
    @Operation(summary = "登记受理、不予受理通知书的送达", description = "Records the service of the answer to a request")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveAnswer(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(hearings.serveAnswer(request(caseId, fields), HearingFields.proof(fields)));
    }

    @POST
    @Path("chair")
    @Operation(summary = "更换听证主持人", description = "Names another chair")
    @RequestBody(ref = "ReplaceHearingChair")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject chair(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(hearings.replaceChair(request(caseId, fields), HearingConductFields.chair(fields)));
    }

    @POST
    @Path("sessions")
    @Operation(summary = "确定听证的时间、地点，制作听证通知书", description = "Fixes time and place and makes the notice of the hearing")
    @RequestBody(ref = "ArrangeHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject arrange(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(sessions.arrange(request(caseId, fields), HearingConductFields.arrange(fields)));
    }

    @POST
    @Path("sessions/service")
    @Operation(summary = "登记听证通知书的送达", description = "Records the service of the notice of the hearing")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(sessions.serve(request(caseId, fields), HearingFields.proof(fields)));
    }

    @POST
    @Path("postponement")
    @Operation(summary = "延期举行听证", description = "Gives the announced time up")
    @RequestBody(ref = "PostponeHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject postpone(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(sessions.postpone(request(caseId, fields), HearingConductFields.postpone(fields)));
    }

    @POST
    @Path("record")
    @Operation(summary = "举行听证，制作听证笔录", description = "Records the hearing")
    @RequestBody(ref = "HoldHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject hold(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(sessions.hold(request(caseId, fields), HearingConductFields.hold(fields)));
    }

    @POST
    @Path("report")
    @Operation(summary = "提交听证报告", description = "Gives the report on the hearing")
    @RequestBody(ref = "ReportHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject report(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(sessions.report(request(caseId, fields), HearingConductFields.report(fields)));
    }

    @POST
    @Path("withdrawals")
    @Operation(summary = "当事人撤回听证申请", description = "Records that a party takes its request back")
    @RequestBody(ref = "WithdrawHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject withdraw(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(hearings.withdraw(request(caseId, fields), HearingConductFields.withdraw(fields)));
    }

    @GET
    @Operation(summary = "听证，含已结束的", description = "Hearings, closed ones too")
    public JsonArray of(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        hearings.of(caseId).forEach(hearing -> list.add(json(hearing)));
        return list.build();
    }

    private JsonObject json(Hearing hearing) {
        JsonArrayBuilder parties = Json.createArrayBuilder();
        hearing.parties().forEach(party -> parties.add(Facts.of().put("partyId", party.partyId())
                .put("outcome", party.outcome().orElse(null)).put("outcomeOn", party.outcomeOn().orElse(null)).build()));
        JsonArrayBuilder times = Json.createArrayBuilder();
        hearing.sessions().forEach(session -> times.add(Facts.of().put("startsAt", session.startsAt()).put("place", session.place())
                .put("open", session.closedGround().isEmpty()).put("noticeDue", session.noticeDue())
                .put("noticeDueProvisional", clock.provisional(session)).put("postponed", session.isPostponed()).build()));
        return Facts.of().put("hearingId", hearing.id()).put("acceptedOn", hearing.acceptedOn()).put("chair", hearing.chairName())
                .put("heldOn", hearing.heldOn().orElse(null)).put("conclusion", hearing.conclusion().orElse(null))
                .put("closedOn", hearing.closedOn().orElse(null)).put("parties", parties.build())
                .put("sessions", times.build()).build();
    }

    private ActRequest request(UUID caseId, Fields fields) {
        return answers.request(caseId, fields);
    }
}
