package org.tiean.coercion.boundary;

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
import org.tiean.coercion.entity.EndTesting;
import org.tiean.coercion.entity.Seizure;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Sealing and detaining over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeizureResource {

    private static final int TEXT = 2000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    Seizures measures;

    @Inject
    ActAnswers answers;

    @GET
    @Path("seizures")
    @Operation(summary = "查封、扣押的情况", description = "Seizures of a case with their things, tests and what became of them")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        requireSeen(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        measures.of(caseId).forEach(one -> list.add(json(one)));
        return list.build();
    }

    private static JsonObject json(Seizure one) {
        JsonArrayBuilder things = Json.createArrayBuilder();
        one.things().forEach(thing -> things.add(Json.createObjectBuilder(Facts.of().put("id", thing.id()).put("end", thing.end().orElse(null))
                .put("settledOn", thing.settledOn().orElse(null)).build()).addAll(Json.createObjectBuilder(thing.thing().toFacts()))));
        JsonArrayBuilder tests = Json.createArrayBuilder();
        one.tests().forEach(test -> tests.add(Facts.of().put("kind", test.kind()).put("begunOn", test.begunOn()).put("until", test.until())
                .put("endedOn", test.endedOn().orElse(null)).put("result", test.result().orElse(null)).build()));
        return Facts.of().put("id", one.id()).put("partyId", one.partyId()).put("kind", one.kind()).put("basis", one.basis()).put("ground", one.ground())
                .put("urgency", one.urgency().orElse(null)).put("proposedOn", one.proposedOn()).put("outcome", one.outcome().orElse(null))
                .put("decidedAt", one.decidedAt().orElse(null)).put("takenAt", one.takenAt().orElse(null)).put("servedOn", one.servedOn().orElse(null))
                .put("extendedOn", one.extendedOn().orElse(null)).put("closedOn", one.closedOn().orElse(null)).put("things", things.build())
                .put("tests", tests.build()).build();
    }

    private void requireSeen(UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
    }

    @POST
    @Path("seizure-proposals")
    @Operation(summary = "申请查封、扣押", description = "Asks to seal or detain")
    @RequestBody(ref = "ProposeSeizure")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.propose(answers.request(caseId, fields), CoercionFields.proposedSeizure(fields)));
    }

    @POST
    @Path("seizure-approvals")
    @Operation(summary = "查封、扣押审批（机关负责人）", description = "Approves a seizure or refuses it, before it is carried out (head)")
    @RequestBody(ref = "MeasureOpinion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.approve(answers.request(caseId, fields), CoercionFields.opinion(fields)));
    }

    @POST
    @Path("seizures")
    @Operation(summary = "实施查封、扣押，制作决定书、清单和现场笔录", description = "Seals or detains, with the decision, its list and the record")
    @RequestBody(ref = "TakeSeizure")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject take(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.take(answers.request(caseId, fields), CoercionFields.takenSeizure(fields)));
    }

    @POST
    @Path("seizures-on-the-spot")
    @Operation(summary = "情况紧急，当场查封、扣押", description = "Seals or detains at once because it cannot wait")
    @RequestBody(ref = "SeizeOnTheSpot")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject onTheSpot(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.onTheSpot(answers.request(caseId, fields), CoercionFields.onTheSpot(fields)));
    }

    @POST
    @Path("seizure-after-approvals")
    @Operation(summary = "二十四小时内补办查封、扣押批准手续（机关负责人）", description = "Approves within twenty-four hours what was taken at once, or has it lifted (head)")
    @RequestBody(ref = "MeasureOpinion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approveTaken(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.approveTaken(answers.request(caseId, fields), CoercionFields.opinion(fields)));
    }

    @POST
    @Path("seizure-services")
    @Operation(summary = "交付查封、扣押决定书和清单", description = "Records that the decision and its list were handed over")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.serve(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("seizure-extensions")
    @Operation(summary = "延长查封、扣押期限（机关负责人）", description = "Prolongs a seizure (head)")
    @RequestBody(ref = "ExtendSeizure")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject extend(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.extend(answers.request(caseId, fields), CoercionFields.extension(fields)));
    }

    @POST
    @Path("seizure-extension-services")
    @Operation(summary = "送达延长查封、扣押期限决定书", description = "Records the service of the extension")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveExtension(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.serveExtension(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("seizure-tests")
    @Operation(summary = "送检测、检验、检疫、技术鉴定", description = "Sends something seized to be tested")
    @RequestBody(ref = "BeginTesting")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject beginTesting(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.beginTesting(answers.request(caseId, fields), CoercionFields.testing(fields)));
    }

    @POST
    @Path("seizure-test-services")
    @Operation(summary = "送达检测、检验、检疫、技术鉴定期间告知书", description = "Records the service of the notice of the days of a test")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveTesting(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.serveTesting(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("seizure-test-results")
    @Operation(summary = "登记检测、检验、检疫、技术鉴定结果", description = "Records the result of a test")
    @RequestBody(ref = "EndTesting")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject endTesting(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.endTesting(answers.request(caseId, fields), new EndTesting(fields.text("result", TEXT))));
    }

    @POST
    @Path("seizure-test-result-services")
    @Operation(summary = "送达检测、检验、检疫、技术鉴定结果告知书", description = "Records the service of the result of a test")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serveTestResult(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.serveTestResult(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("seizure-disposals")
    @Operation(summary = "处理查封、扣押的财物（机关负责人）", description = "Disposes of things seized (head)")
    @RequestBody(ref = "DisposeSeizure")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject dispose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.dispose(answers.request(caseId, fields), CoercionFields.disposedSeizure(fields)));
    }

    @POST
    @Path("seizure-returns")
    @Operation(summary = "送达解除决定，退还财物", description = "Serves the papers and gives back what was lifted")
    @RequestBody(ref = "HandBack")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject handBack(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.handBack(answers.request(caseId, fields), CoercionFields.handBack(fields)));
    }
}
