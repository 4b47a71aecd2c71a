package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Publication of the decisions of a case over REST, for the staff. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisclosureResource {

    private static final int REASON = 2000;
    private static final int FACTS = 20_000;
    private static final int SHORT = 200;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PublicationDecisions decisions;

    @Inject
    OtherPublicationDecisions others;

    @Inject
    Publications publications;

    @Inject
    ActAnswers answers;

    @Inject
    CaseAccess access;

    @GET
    @Path("publication")
    @Operation(summary = "公示建议、公示决定和公示状态", description = "What is suggested, decided and published")
    public JsonObject state(@PathParam("caseId") UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.DISCLOSURE);
        JsonArrayBuilder suggested = Json.createArrayBuilder();
        decisions.suggestAll(caseFile).forEach(one -> suggested.add(suggestion(one)));
        JsonArrayBuilder made = Json.createArrayBuilder();
        decisions.of(caseId).forEach(one -> made.add(decision(one)));
        JsonArrayBuilder published = Json.createArrayBuilder();
        publications.of(caseId).forEach(one -> published.add(publication(one)));
        return Json.createObjectBuilder().add("suggestions", suggested).add("decisions", made)
                .add("publications", published).build();
    }

    private static JsonObject suggestion(Suggestion one) {
        return channels(Facts.of().put("kind", one.kind()).put("decisionId", one.decisionId()).put("decisionNumber", one.decisionNumber())
                .put("publish", one.publish()).put("forbidden", one.forbidden()).put("reason", one.reason())
                .put("gravity", one.gravity()).put("party", one.party().name()).put("publicFacts", one.publicFacts()),
                one.channels()).build();
    }

    private static JsonObject decision(PublicationDecision one) {
        return channels(Facts.of().put("id", one.id()).put("kind", one.kind()).put("decisionId", one.decisionId()).put("publish", one.isPublish())
                .put("reason", one.reason()).put("gravity", one.gravity()).put("startsOn", one.term().startsOn())
                .put("confirmation", one.confirmation()).put("leastUntil", one.term().leastUntil()).put("mostUntil", one.term().mostUntil())
                .put("noticeDocumentId", one.noticeDocumentId().orElse(null))
                .put("textDocumentId", one.textDocumentId().orElse(null)), one.channels()).build();
    }

    private static Facts channels(Facts facts, Channels channels) {
        return facts.put("portal", channels.portal()).put("creditChina", channels.creditChina())
                .put("doublePublicity", channels.doublePublicity());
    }

    private static JsonObject publication(Publication one) {
        return Facts.of().put("id", one.id()).put("publicId", one.publicId()).put("decisionId", one.decisionId())
                .put("state", one.state()).put("publishedAt", one.publishedAt().orElse(null)).put("endsOn", one.endsOn())
                .put("withdrawnOn", one.withdrawnOn().orElse(null)).put("endedOn", one.endedOn().orElse(null)).build();
    }

    @POST
    @Path("publication-decisions")
    @Operation(summary = "公示决定（每件处罚决定一行）", description = "Decides on publication, a line for each decision")
    @RequestBody(ref = "DecidePublication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.decide(answers.request(caseId, fields),
                new DecidePublication(fields.list("lines").stream().map(DisclosureResource::line).toList())));
    }

    private static DecidePublication.Line line(Fields line) {
        return new DecidePublication.Line(line.uuid("decisionId"), line.flag("publish"), line.text("reason", REASON),
                new Channels(line.flag("portal"), line.flag("creditChina"), line.flag("doublePublicity")),
                line.has("gravity") ? line.choice("gravity", Gravity.class) : null, line.optionalText("publicFacts", FACTS),
                line.list("redactions").stream().map(one -> new Redaction(one.choice("field", PublicField.class),
                        one.text("passage", REASON), one.text("reason", SHORT))).toList());
    }

    @POST
    @Path("other-publication-decisions")
    @Operation(summary = "其他执法决定的公示决定（查封扣押、强制执行、不予处罚，每件一行）",
            description = "Decides on publication of decisions other than penalties, a line for each; without gravity")
    @RequestBody(ref = "DecidePublication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decideOther(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(others.decide(answers.request(caseId, fields),
                new DecidePublication(fields.list("lines").stream().map(DisclosureResource::line).toList())));
    }

    @POST
    @Path("publication-revisions")
    @Operation(summary = "重新拟定公开文本（退回的或者尚未复核的）", description = "Draws public texts anew that were sent back or not confirmed yet")
    @RequestBody(ref = "DecidePublication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject revise(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.revise(answers.request(caseId, fields),
                new DecidePublication(fields.list("lines").stream().map(DisclosureResource::line).toList())));
    }

    @POST
    @Path("publications-anew")
    @Operation(summary = "决定是否重新公示（因变更或者公示内容有误撤回的）", description = "Decides whether what was withdrawn for a change or an error is published again")
    @RequestBody(ref = "DecidePublication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject anew(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.anew(answers.request(caseId, fields),
                new DecidePublication(fields.list("lines").stream().map(DisclosureResource::line).toList())));
    }

    @POST
    @Path("publication-confirmations")
    @Operation(summary = "复核公示（作出公示决定以外的人）", description = "Confirms a publication or sends it back (another person than decided it)")
    @RequestBody(ref = "ConfirmPublication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject confirm(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(decisions.confirm(answers.request(caseId, fields), new ConfirmPublication(fields.uuid("decisionId"),
                fields.choice("outcome", ConfirmPublication.Outcome.class), fields.optionalText("words", REASON))));
    }

    @POST
    @Path("publication-repairs")
    @Operation(summary = "登记信用修复结果，停止公示", description = "Records that the credit platform granted repair and ends the publication")
    @RequestBody(ref = "RecordRepair")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject repaired(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(publications.repaired(answers.request(caseId, fields), new RecordRepair(fields.uuid("publicationId"),
                fields.day("grantedOn"), fields.text("reference", SHORT), fields.flag("corrected"), fields.flag("promised"))));
    }

    @POST
    @Path("publication-withdrawals")
    @Operation(summary = "撤回公示并公开说明理由（处罚法第四十八条第二款）", description = "Withdraws a publication and says why (art. 48 para. 2)")
    @RequestBody(ref = "WithdrawPublication")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject withdraw(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(publications.withdraw(answers.request(caseId, fields), new WithdrawPublication(
                fields.uuid("publicationId"), fields.choice("trigger", WithdrawPublication.Trigger.class),
                fields.day("happenedOn"), fields.text("reason", REASON / 2), fields.optionalText("platforms", REASON / 2))));
    }
}
