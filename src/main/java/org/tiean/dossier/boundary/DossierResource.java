package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.Facts;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.ArchiveCase;
import org.tiean.dossier.entity.ArchivedFile;
import org.tiean.dossier.entity.Closing;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.dossier.entity.Retention;
import org.tiean.kernel.boundary.Fields;

/** Closing and archive of a case over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierResource {

    private static final int LONG = 2000;

    @Inject
    Closings closings;

    @Inject
    Archiving archiving;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @POST
    @Path("closing-proposals")
    @Operation(summary = "申请结案", description = "Proposes to close")
    @RequestBody(ref = "ProposeClosing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(closings.propose(answers.request(caseId, fields), new ProposeClosing(
                fields.choice("ground", ClosingGround.class), fields.optionalText("performance", LONG),
                fields.optionalText("goods", LONG), fields.optionalText("remedy", LONG), fields.text("opinion", LONG))));
    }

    @POST
    @Path("closing-approvals")
    @Operation(summary = "结案审批", description = "Approves closing")
    @RequestBody(ref = "ApproveClosing")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject approve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(closings.approve(answers.request(caseId, fields), new ApproveClosing(
                fields.choice("outcome", ApproveClosing.Outcome.class), fields.text("opinion", LONG))));
    }

    @POST
    @Path("archive")
    @Operation(summary = "立卷归档", description = "Archives the case")
    @RequestBody(ref = "ArchiveCase")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject archive(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(archiving.archive(answers.request(caseId, fields), new ArchiveCase(
                fields.choice("retention", Retention.class), fields.optionalText("remark", LONG / 2))));
    }

    @GET
    @Path("dossier")
    @Operation(summary = "卷内目录、结案和归档情况", description = "Catalogue of the file, closing and archive")
    public JsonObject dossier(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        Facts dossier = Facts.of();
        closings.of(caseId).stream().reduce((earlier, later) -> later).ifPresent(closing -> dossier.put("closing", closing(closing)));
        archiving.of(caseId).ifPresentOrElse(file -> archived(dossier, file),
                () -> dossier.put("catalogue", Archiving.json(archiving.catalogue(caseId))));
        return dossier.build();
    }

    private static JsonObject closing(Closing closing) {
        return Facts.of().put("id", closing.id()).put("ground", closing.ground()).put("proposedOn", closing.proposedOn())
                .put("outcome", closing.outcome().orElse(null)).put("decidedOn", closing.decidedOn().orElse(null)).build();
    }

    private static void archived(Facts dossier, ArchivedFile file) {
        dossier.put("archiveNumber", file.number()).put("archivedOn", file.archivedOn()).put("retention", file.retention());
        try (JsonReader reader = Json.createReader(new StringReader(file.catalogue()))) {
            dossier.put("catalogue", reader.readArray());
        }
    }
}
