package org.tiean.transfer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.tiean.kernel.boundary.Fields;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.transfer.entity.AcknowledgeTransfer;
import org.tiean.transfer.entity.AnswerTransfer;
import org.tiean.transfer.entity.ConsultJurisdiction;
import org.tiean.transfer.entity.ProposeTransfer;
import org.tiean.transfer.entity.ReceiveTransfer;
import org.tiean.transfer.entity.RecordDesignation;
import org.tiean.transfer.entity.ReplyToTransfer;
import org.tiean.transfer.entity.SendTransfer;
import org.tiean.transfer.entity.TransferOpinion;

/** Cases handed to other organs and received from them, over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransferResource {

    private static final int TEXT = 2000;

    @Inject
    ActAnswers answers;

    @Inject
    SeenCases cases;

    @Inject
    TransfersFound found;

    @Inject
    Transfers transfers;

    @Inject
    IncomingTransfers incoming;

    @GET
    @Path("transfers")
    @Operation(summary = "移送和接收移送的情况", description = "How the case was handed on and received")
    public JsonObject all(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder organs = Json.createArrayBuilder();
        found.toOrgans(caseId).forEach(one -> organs.add(Facts.of().put("id", one.id()).put("receiver", one.receiver()).put("ground", one.ground())
                .put("proposedOn", one.proposedOn()).put("outcome", one.outcome().orElse(null)).put("sentOn", one.sentOn().orElse(null))
                .put("answer", one.answer().orElse(null)).put("agreement", one.agreement().orElse(null)).put("handedOn", one.isHandedOn())
                .put("endedOn", one.endedOn().orElse(null)).build()));
        JsonArrayBuilder police = Json.createArrayBuilder();
        found.toPolice(caseId).forEach(one -> police.add(Facts.of().put("id", one.id()).put("police", one.police()).put("crime", one.crime())
                .put("reportedOn", one.reportedOn()).put("outcome", one.outcome().orElse(null)).put("handedOverAt", one.handedOverAt().orElse(null))
                .put("filed", one.isFiled()).put("result", one.result().orElse(null)).put("offsetFen", one.offset().orElse(null))
                .put("endedOn", one.endedOn().orElse(null)).build()));
        JsonArrayBuilder received = Json.createArrayBuilder();
        found.received(caseId).forEach(one -> received.add(Facts.of().put("id", one.id()).put("senderKind", one.senderKind()).put("sender", one.sender())
                .put("letterNumber", one.letterNumber()).put("receivedOn", one.receivedOn()).put("repliedOn", one.repliedOn().orElse(null)).build()));
        return Json.createObjectBuilder().add("toOrgans", organs).add("toPolice", police).add("received", received).build();
    }

    @POST
    @Path("transfers")
    @Operation(summary = "申请移送其他行政机关", description = "Proposes to hand the case to another organ")
    @RequestBody(ref = "ProposeTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.propose(request, new ProposeTransfer(fields.choice("ground", ProposeTransfer.Ground.class), fields.text("receiver", TEXT), fields.text("reason", TEXT),
                fields.optionalText("partyInformed", TEXT))));
    }

    @POST
    @Path("transfer-approvals")
    @Operation(summary = "移送审批（负责人）", description = "Approves or refuses a transfer (head)")
    @RequestBody(ref = "TransferOpinion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.approve(request, new TransferOpinion(fields.choice("outcome", TransferOpinion.Outcome.class), fields.text("opinion", TEXT))));
    }

    @POST
    @Path("transfer-sendings")
    @Operation(summary = "移送案件，送出移送函和材料", description = "Sends letter and file to the other organ")
    @RequestBody(ref = "SendTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject send(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.send(request, new SendTransfer(fields.text("receivedBy", TEXT))));
    }

    @POST
    @Path("transfer-answers")
    @Operation(summary = "登记接收机关的答复", description = "Records what the other organ answered")
    @RequestBody(ref = "AnswerTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject answer(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.answer(request, new AnswerTransfer(fields.choice("answer", AnswerTransfer.Answer.class), fields.day("on"), fields.optionalText("reason", TEXT))));
    }

    @POST
    @Path("jurisdiction-consultations")
    @Operation(summary = "登记管辖协商", description = "Records a consultation on competence")
    @RequestBody(ref = "ConsultJurisdiction")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject consult(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.consult(request, new ConsultJurisdiction(fields.choice("agreement", ConsultJurisdiction.Agreement.class), fields.text("participants", TEXT),
                fields.text("course", TEXT), fields.optionalText("superior", TEXT))));
    }

    @POST
    @Path("jurisdiction-designations")
    @Operation(summary = "登记指定管辖", description = "Records which organ the superior designated")
    @RequestBody(ref = "RecordDesignation")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject designate(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.designate(request, new RecordDesignation(fields.text("superior", TEXT), fields.text("number", TEXT), fields.day("on"), fields.flag("ours"))));
    }

    @POST
    @Path("received-transfers")
    @Operation(summary = "登记移送机关（接收移送的案件）", description = "Records who handed the case on to this organ")
    @RequestBody(ref = "ReceiveTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject receive(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(incoming.receive(request, new ReceiveTransfer(fields.choice("senderKind", ReceiveTransfer.SenderKind.class), fields.text("sender", TEXT),
                fields.text("letterNumber", TEXT), fields.day("letterDate"), fields.day("receivedOn"), fields.text("matter", TEXT),
                fields.text("materials", TEXT), fields.optionalDay("replyBy"))));
    }

    @POST
    @Path("transfer-acknowledgements")
    @Operation(summary = "告知移送机关是否接收", description = "Tells the sender whether the case is taken")
    @RequestBody(ref = "AcknowledgeTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject acknowledge(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(incoming.acknowledge(request, new AcknowledgeTransfer(fields.flag("accepted"), fields.optionalText("reason", TEXT))));
    }

    @POST
    @Path("transfer-replies")
    @Operation(summary = "向移送机关答复处理结果", description = "Tells the sender what became of its case")
    @RequestBody(ref = "ReplyToTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject reply(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(incoming.reply(request, new ReplyToTransfer(fields.text("result", TEXT))));
    }
}
