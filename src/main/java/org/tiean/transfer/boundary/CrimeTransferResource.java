package org.tiean.transfer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.tiean.evidence.boundary.Uploads;
import org.tiean.kernel.boundary.Fields;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.HandOverCrime;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.PoliceAnswer;
import org.tiean.transfer.entity.RecordCriminalOutcome;
import org.tiean.transfer.entity.RecordPoliceAnswer;
import org.tiean.transfer.entity.ReportCrime;
import org.tiean.transfer.entity.ReviewCrimeTransfer;
import org.tiean.transfer.entity.TransferOpinion;

/** Suspected crimes handed to the police, over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CrimeTransferResource {

    private static final int TEXT = 2000;

    @Inject
    ActAnswers answers;

    @Inject
    CrimeTransfers transfers;

    @Inject
    Uploads uploads;

    private static RecordPoliceAnswer said(Fields fields) {
        return new RecordPoliceAnswer(fields.choice("kind", PoliceAnswer.Kind.class), fields.text("body", TEXT), fields.optionalText("number", TEXT),
                fields.day("decidedOn"), fields.day("receivedOn"), fields.optionalText("reason", TEXT));
    }

    @POST
    @Path("crime-transfers")
    @Operation(summary = "专案组报告涉嫌犯罪，提请移送", description = "The team reports a suspected crime")
    @RequestBody(ref = "ReportCrime")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject report(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.report(request, new ReportCrime(fields.uuids("officerIds"), fields.text("police", TEXT), fields.text("crime", TEXT), fields.text("clause", TEXT),
                fields.text("facts", TEXT), fields.text("evidence", TEXT), fields.text("opinion", TEXT))));
    }

    @POST
    @Path("crime-transfer-reviews")
    @Operation(summary = "移送涉嫌犯罪案件的法制审核", description = "Legal review of a transfer to the police")
    @RequestBody(ref = "ReviewCrimeTransfer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject review(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.review(request, new ReviewCrimeTransfer(fields.flag("agreed"), fields.text("opinion", TEXT))));
    }

    @POST
    @Path("crime-transfer-decisions")
    @Operation(summary = "决定是否移送公安机关（正职负责人）", description = "Decides whether the case goes to the police (head)")
    @RequestBody(ref = "TransferOpinion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.decide(request, new TransferOpinion(fields.choice("outcome", TransferOpinion.Outcome.class), fields.text("opinion", TEXT))));
    }

    @POST
    @Path("crime-hand-overs")
    @Operation(summary = "向公安机关移送", description = "Hands the case over to the police")
    @RequestBody(ref = "HandOverCrime")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject handOver(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.handOver(request, new HandOverCrime(fields.text("receivedBy", TEXT), fields.optionalText("procuratorate", TEXT))));
    }

    @POST
    @Path("police-answers")
    @Operation(summary = "登记公安机关的决定", description = "Records the decision of the police")
    @RequestBody(ref = "RecordPoliceAnswer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject answered(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.answered(request, said(fields)));
    }

    @POST
    @Path("refusal-answers")
    @Operation(summary = "处理不予立案：没有异议、提请复议或者建议立案监督", description = "Answers a refusal: lets it be, asks to reconsider, proposes supervision")
    @RequestBody(ref = "AnswerRefusal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject answerRefusal(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.answerRefusal(request, new AnswerRefusal(fields.choice("choice", AnswerRefusal.Choice.class), fields.optionalText("to", TEXT), fields.text("reason", TEXT))));
    }

    @POST
    @Path("challenge-outcomes")
    @Operation(summary = "登记复议、立案监督结果", description = "Records what came of the objection")
    @RequestBody(ref = "RecordPoliceAnswer")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject challengeAnswered(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.challengeAnswered(request, said(fields)));
    }

    @POST
    @Path("goods-hand-overs")
    @Operation(summary = "移交涉案物品和材料，双方签名（签名图片先行上传）", description = "Hands goods and material over, signed by both (upload the signatures before)")
    @RequestBody(ref = "HandOverGoods")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject handOverGoods(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        String giver = fields.text("giver", TEXT);
        String receiver = fields.text("receiver", TEXT);
        UUID given = fields.uuid("giverSignatureUploadId");
        UUID taken = fields.uuid("receiverSignatureUploadId");
        return answers.answer(transfers.handOverGoods(request, new HandOverGoods(giver, receiver, uploads.signature(given), uploads.signature(taken))));
    }

    @POST
    @Path("criminal-outcomes")
    @Operation(summary = "登记刑事处理结果", description = "Records how the criminal case ended")
    @RequestBody(ref = "RecordCriminalOutcome")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject ended(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        var request = answers.request(caseId, fields);
        return answers.answer(transfers.ended(request, new RecordCriminalOutcome(fields.choice("result", RecordCriminalOutcome.Result.class), fields.text("body", TEXT),
                fields.text("number", TEXT), fields.day("on"), fields.optionalMoney("fineFen"))));
    }
}
