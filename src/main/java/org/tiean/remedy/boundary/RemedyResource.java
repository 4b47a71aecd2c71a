package org.tiean.remedy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.boundary.DecisionChangeResource;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.ConfirmJudgment;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.LiftStay;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.RecordAcceptance;
import org.tiean.remedy.entity.RecordAppeal;
import org.tiean.remedy.entity.RecordAttendance;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.RecordStay;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RulingKind;
import org.tiean.remedy.entity.SendApplication;

/** Review and litigation over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemedyResource {

    private static final int NUMBER = 60;
    private static final int NAME = 100;
    private static final int PERSON = 200;
    private static final int NAMES = 500;
    private static final int REASON = 1000;
    private static final int TEXT = 2000;
    private static final int LONG_TEXT = 5000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    ActAnswers answers;

    @Inject
    Remedies remedies;

    @Inject
    Reviews reviews;

    @Inject
    Suits suits;

    @GET
    @Path("remedies")
    @Operation(summary = "行政复议、行政诉讼的情况", description = "Reviews and suits of a case")
    public JsonArray all(@PathParam("caseId") UUID caseId) {
        requireSeen(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        remedies.of(caseId).forEach(one -> list.add(remedy(one)));
        return list.build();
    }

    private void requireSeen(UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
    }

    private static JsonObject remedy(Remedy one) {
        JsonArrayBuilder rulings = Json.createArrayBuilder();
        one.rulings().forEach(ruling -> rulings.add(Facts.of().put("instance", ruling.instance()).put("kind", ruling.kind())
                .put("number", ruling.number()).put("decidedOn", ruling.decidedOn()).put("servedOn", ruling.servedOn()).build()));
        return Facts.of().put("id", one.id()).put("decisionId", one.decisionId()).put("kind", one.kind()).put("body", one.body())
                .put("number", one.number().orElse(null)).put("appliedOn", one.appliedOn()).put("handedInOn", one.handedInOn().orElse(null))
                .put("sentOn", one.sentOn().orElse(null)).put("sentBy", one.sentBy().orElse(null)).put("sentProof", one.sentProof().orElse(null))
                .put("acceptedOn", one.acceptedOn().orElse(null)).put("copyOn", one.copyOn().orElse(null))
                .put("repliedOn", one.repliedOn().orElse(null)).put("appealedOn", one.appealedOn().orElse(null))
                .put("endedOn", one.endedOn().orElse(null)).put("rulings", rulings.build()).build();
    }

    private static RecordRemedyNotice notice(Fields fields) {
        return new RecordRemedyNotice(fields.uuid("decisionId"), fields.text("body", NAME), fields.text("number", NUMBER),
                fields.day("appliedOn"), fields.day("acceptedOn"), fields.day("copyOn"), fields.flag("simplified"),
                fields.text("request", LONG_TEXT), fields.optionalText("lateReason", REASON));
    }

    private static GiveReply reply(Fields fields) {
        return new GiveReply(fields.text("facts", LONG_TEXT), fields.text("basis", LONG_TEXT), fields.text("opinion", LONG_TEXT),
                fields.text("agents", NAMES));
    }

    private static RecordRuling ruling(Fields fields) {
        return new RecordRuling(fields.choice("kind", RulingKind.class), fields.text("number", NUMBER), fields.day("decidedOn"),
                fields.day("servedOn"), fields.flag("procedural"), fields.optionalDay("redoBy"), fields.optionalText("note", TEXT),
                DecisionChangeResource.amounts(fields));
    }

    @POST
    @Path("review-applications")
    @Operation(summary = "登记通过本机关提交的行政复议申请", description = "Takes in an application for review")
    @RequestBody(ref = "ReceiveReviewApplication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject receive(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.receive(answers.request(caseId, fields), new ReceiveApplication(fields.uuid("decisionId"),
                fields.day("receivedOn"), fields.text("request", LONG_TEXT), fields.optionalText("enclosures", TEXT),
                fields.optionalText("lateReason", REASON))));
    }

    @POST
    @Path("review-application-answers")
    @Operation(summary = "转送行政复议申请或者登记自行纠正（机关负责人）", description = "Sends the application on, or records that the decision was corrected (head)")
    @RequestBody(ref = "AnswerReviewApplication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject answer(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.answer(answers.request(caseId, fields), new AnswerApplication(
                fields.choice("answer", AnswerApplication.Answer.class), fields.text("opinion", LONG_TEXT))));
    }

    @POST
    @Path("review-application-sendings")
    @Operation(summary = "登记行政复议申请已经转送", description = "Records that the application went to the reviewing organ")
    @RequestBody(ref = "SendReviewApplication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject send(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.sent(answers.request(caseId, fields), new SendApplication(fields.day("sentOn"),
                fields.choice("way", SendApplication.Way.class), fields.text("proof", PERSON))));
    }

    @POST
    @Path("review-acceptances")
    @Operation(summary = "登记转送申请的受理情况", description = "Records what became of the application sent on")
    @RequestBody(ref = "RecordReviewAcceptance")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject accept(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.accepted(answers.request(caseId, fields), new RecordAcceptance(fields.flag("accepted"),
                fields.day("decidedOn"), fields.text("number", NUMBER), fields.optionalDay("copyOn"), fields.flag("simplified"))));
    }

    @POST
    @Path("review-notices")
    @Operation(summary = "登记行政复议答复通知", description = "Records the notice of a review")
    @RequestBody(ref = "RecordRemedyNotice")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject noticeOfReview(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.noticed(answers.request(caseId, fields), notice(fields)));
    }

    @POST
    @Path("review-replies")
    @Operation(summary = "行政复议答复（机关负责人）", description = "Replies to the review (head)")
    @RequestBody(ref = "GiveReply")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject replyToReview(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.reply(answers.request(caseId, fields), reply(fields)));
    }

    @POST
    @Path("review-outcomes")
    @Operation(summary = "登记行政复议结果", description = "Records the outcome of the review")
    @RequestBody(ref = "RecordRuling")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject outcome(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.outcome(answers.request(caseId, fields), ruling(fields)));
    }

    @POST
    @Path("suit-notices")
    @Operation(summary = "登记应诉通知", description = "Records the notice of a suit")
    @RequestBody(ref = "RecordRemedyNotice")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject noticeOfSuit(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suits.noticed(answers.request(caseId, fields), notice(fields)));
    }

    @POST
    @Path("suit-answers")
    @Operation(summary = "行政诉讼答辩、举证（机关负责人）", description = "Answers the suit (head)")
    @RequestBody(ref = "GiveReply")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject answerSuit(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suits.answer(answers.request(caseId, fields), reply(fields)));
    }

    @POST
    @Path("judgments")
    @Operation(summary = "登记第一审裁判", description = "Records the judgment of first instance")
    @RequestBody(ref = "RecordRuling")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject judge(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suits.judged(answers.request(caseId, fields), ruling(fields)));
    }

    @POST
    @Path("appeals")
    @Operation(summary = "登记上诉", description = "Records an appeal")
    @RequestBody(ref = "RecordAppeal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject appeal(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suits.appealed(answers.request(caseId, fields), new RecordAppeal(
                fields.choice("appellant", RecordAppeal.Appellant.class), fields.day("filedOn"))));
    }

    @POST
    @Path("judgment-confirmations")
    @Operation(summary = "确认第一审裁判生效", description = "Confirms that the judgment of first instance counts")
    @RequestBody(ref = "ConfirmJudgment")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject confirm(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suits.confirm(answers.request(caseId, fields), new ConfirmJudgment(fields.day("effectiveOn"))));
    }

    @POST
    @Path("final-judgments")
    @Operation(summary = "登记第二审裁判", description = "Records the judgment of second instance")
    @RequestBody(ref = "RecordRuling")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject judgeFinally(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(suits.judgedFinally(answers.request(caseId, fields), ruling(fields)));
    }

    @POST
    @Path("execution-stays")
    @Operation(summary = "登记停止执行", description = "Records that execution is stopped")
    @RequestBody(ref = "RecordStay")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject stop(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(remedies.stop(answers.request(caseId, fields), new RecordStay(
                fields.choice("by", RecordStay.By.class), fields.optionalText("number", NUMBER), fields.day("from"), fields.text("reason", REASON))));
    }

    @POST
    @Path("execution-stay-ends")
    @Operation(summary = "恢复执行", description = "Records that execution goes on")
    @RequestBody(ref = "LiftStay")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject lift(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(remedies.liftStay(answers.request(caseId, fields), new LiftStay(fields.day("on"),
                fields.text("reason", REASON))));
    }

    @POST
    @Path("remedy-attendances")
    @Operation(summary = "登记参加复议听证、出庭应诉", description = "Records who attended")
    @RequestBody(ref = "RecordAttendance")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject attend(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(remedies.attended(answers.request(caseId, fields), new RecordAttendance(fields.day("heldOn"),
                fields.choice("who", RecordAttendance.Who.class), fields.text("person", PERSON), fields.optionalText("reason", REASON))));
    }
}
