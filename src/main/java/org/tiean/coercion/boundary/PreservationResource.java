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
import org.tiean.coercion.entity.Preservation;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Registering and preserving evidence over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreservationResource {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    Preservations measures;

    @Inject
    ActAnswers answers;

    @GET
    @Path("preservations")
    @Operation(summary = "先行登记保存证据的情况", description = "Preservations of a case with their things and what became of them")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        requireSeen(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        measures.of(caseId).forEach(one -> list.add(json(one)));
        return list.build();
    }

    private static JsonObject json(Preservation one) {
        JsonArrayBuilder things = Json.createArrayBuilder();
        one.things().forEach(thing -> things.add(Json.createObjectBuilder(Facts.of().put("id", thing.id()).put("end", thing.end().orElse(null))
                .put("givenBackOn", thing.givenBackOn().orElse(null)).build()).addAll(Json.createObjectBuilder(thing.thing().toFacts()))));
        return Facts.of().put("id", one.id()).put("partyId", one.partyId()).put("ground", one.ground()).put("proposedOn", one.proposedOn())
                .put("outcome", one.outcome().orElse(null)).put("takenAt", one.takenAt().orElse(null)).put("servedOn", one.servedOn().orElse(null))
                .put("endedOn", one.endedOn().orElse(null)).put("closedOn", one.closedOn().orElse(null)).put("things", things.build()).build();
    }

    private void requireSeen(UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
    }

    @POST
    @Path("preservation-proposals")
    @Operation(summary = "申请先行登记保存证据", description = "Asks to register and preserve evidence")
    @RequestBody(ref = "ProposePreservation")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.propose(answers.request(caseId, fields), CoercionFields.proposedPreservation(fields)));
    }

    @POST
    @Path("preservation-approvals")
    @Operation(summary = "先行登记保存证据审批（机关负责人）", description = "Approves a preservation or refuses it (head)")
    @RequestBody(ref = "MeasureOpinion")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.approve(answers.request(caseId, fields), CoercionFields.opinion(fields)));
    }

    @POST
    @Path("preservations")
    @Operation(summary = "实施先行登记保存，制作通知书和清单", description = "Registers and preserves, with the notice and its list")
    @RequestBody(ref = "TakePreservation")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject take(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.take(answers.request(caseId, fields), CoercionFields.takenPreservation(fields)));
    }

    @POST
    @Path("preservation-services")
    @Operation(summary = "送达先行登记保存证据通知书", description = "Records the service of the notice")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.serve(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("preservation-disposals")
    @Operation(summary = "先行登记保存证据处理决定（机关负责人）", description = "Disposes of what is preserved (head)")
    @RequestBody(ref = "DisposePreservation")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject dispose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.dispose(answers.request(caseId, fields), CoercionFields.disposedPreservation(fields)));
    }

    @POST
    @Path("preservation-returns")
    @Operation(summary = "送达处理决定，返还物品", description = "Serves the paper on the end and gives back what is the party's")
    @RequestBody(ref = "HandBack")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject handBack(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(measures.handBack(answers.request(caseId, fields), CoercionFields.handBack(fields)));
    }
}
