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
import org.tiean.casefile.entity.Facts;
import org.tiean.hearing.control.HearingFields;
import org.tiean.hearing.control.Respites;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.boundary.Fields;

/** Notices, defences and requests for a hearing over REST. Bodies have {@code actId} and {@code occurredAt}. */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HearingResource {

    @Inject
    PenaltyNotices notices;

    @Inject
    Defences defences;

    @Inject
    Hearings hearings;

    @Inject
    Respites respites;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @POST
    @Path("notices")
    @Operation(summary = "制作行政处罚事先告知书", description = "Makes the advance notice")
    @RequestBody(ref = "IssueNotice")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject issue(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(notices.issue(answers.request(caseId, fields), HearingFields.issue(fields)));
    }

    @POST
    @Path("notices/service")
    @Operation(summary = "登记事先告知书的送达", description = "Records the service of the notice")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(notices.serve(answers.request(caseId, fields), HearingFields.proof(fields)));
    }

    @POST
    @Path("defences")
    @Operation(summary = "收到陈述申辩", description = "Records a defence")
    @RequestBody(ref = "ReceiveDefence")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject receive(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(defences.receive(answers.request(caseId, fields), HearingFields.defence(fields)));
    }

    @POST
    @Path("defence-waivers")
    @Operation(summary = "登记书面放弃陈述申辩", description = "Records a written waiver of the defence")
    @RequestBody(ref = "WaiveDefence")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject waive(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(defences.waive(answers.request(caseId, fields), HearingFields.waiver(fields)));
    }

    @POST
    @Path("defence-reexaminations")
    @Operation(summary = "逐项复核陈述申辩", description = "Re-examines a defence point by point")
    @RequestBody(ref = "ReexamineDefence")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject reexamine(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(defences.reexamine(answers.request(caseId, fields), HearingFields.reexamination(fields)));
    }

    @POST
    @Path("hearing-requests")
    @Operation(summary = "登记听证申请", description = "Records a request for a hearing")
    @RequestBody(ref = "RequestHearing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject hearing(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(hearings.request(answers.request(caseId, fields), HearingFields.hearing(fields)));
    }

    @GET
    @Path("notices")
    @Operation(summary = "事先告知书，含已被取代的", description = "Advance notices, replaced ones too")
    public JsonArray notices(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        notices.all(caseId).forEach(notice -> list.add(notice(notice)));
        return list.build();
    }

    private JsonObject notice(PenaltyNotice notice) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        notice.lines().forEach(line -> lines.add(Facts.of().put("suspectedActId", line.suspectedActId())
                .put("itemCode", line.itemCode()).put("itemName", line.itemName()).put("tier", line.tier())
                .put("amountFen", line.amount()).put("ceilingFen", line.ceiling()).putAll("otherKinds", line.otherKinds()).build()));
        return Facts.of().put("noticeId", notice.id()).put("partyId", notice.partyId()).put("edition", notice.edition())
                .put("documentId", notice.documentId()).put("current", notice.isCurrent())
                .put("hearingOffered", notice.hearingOffered()).put("issuedOn", notice.issuedOn())
                .put("servedOn", notice.servedOn().orElse(null)).put("defenceDue", notice.defenceDue().orElse(null))
                .put("hearingDue", notice.hearingDue().orElse(null))
                .put("dueProvisional", respites.provisional(notice)).put("lines", lines.build()).build();
    }

    @GET
    @Path("defences")
    @Operation(summary = "陈述申辩", description = "Defences")
    public JsonArray defences(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        defences.of(caseId).forEach(defence -> list.add(defence(defence)));
        return list.build();
    }

    private static JsonObject defence(Defence defence) {
        return Facts.of().put("defenceId", defence.id()).put("partyId", defence.notice().partyId())
                .put("receivedOn", defence.receivedOn()).put("form", defence.form()).put("content", defence.content())
                .put("late", defence.isLate()).put("examined", defence.isExamined()).build();
    }
}
