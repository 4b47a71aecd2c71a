package org.tiean.decision.boundary;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Correction, change and revocation of decisions over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionChangeResource {

    private static final int TEXT = 2000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    ActAnswers answers;

    @Inject
    DecisionChanges changes;

    @GET
    @Path("decision-changes")
    @Operation(summary = "决定的更正、变更、撤销", description = "What became of the decisions of a case")
    public JsonArray all(@PathParam("caseId") UUID caseId) {
        requireSeen(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        changes.of(caseId).forEach(one -> list.add(change(one)));
        return list.build();
    }

    private void requireSeen(UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
    }

    private static JsonObject change(DecisionChange one) {
        return Facts.of().put("id", one.id()).put("decisionId", one.decisionId()).put("kind", one.kind()).put("source", one.source())
                .put("paper", one.paper().orElse(null)).put("reason", one.reason()).put("fineBeforeFen", one.fineBefore())
                .put("fineAfterFen", one.fineAfter()).put("redo", one.isRedo()).put("decidedOn", one.decidedOn())
                .put("documentId", one.documentId().orElse(null)).put("effectiveOn", one.effectiveOn().orElse(null)).build();
    }

    @POST
    @Path("decision-changes")
    @Operation(summary = "更正、变更、撤销处罚决定（机关负责人）", description = "Corrects, changes or revokes a decision (head)")
    @RequestBody(ref = "DecideChange")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(changes.decide(answers.request(caseId, fields), new DecideChange(fields.uuid("decisionId"),
                fields.choice("kind", ChangeKind.class), fields.text("reason", TEXT), fields.optionalText("content", TEXT), amounts(fields),
                fields.flag("redo"))));
    }

    /** The sums that are left; none where the body names none. */
    public static List<ChangedAmount> amounts(Fields fields) {
        return fields.has("amounts") ? fields.list("amounts").stream()
                .map(line -> new ChangedAmount(line.uuid("suspectedActId"), line.money("amountFen"))).toList() : List.of();
    }

    @POST
    @Path("decision-change-services")
    @Operation(summary = "送达更正、变更、撤销决定书", description = "Records the service of a correction, change or revocation")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(changes.serve(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }
}
