package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.entity.Facts;
import org.tiean.dossier.control.PreparedPackage;
import org.tiean.dossier.entity.Edition;
import org.tiean.dossier.entity.MakePackage;
import org.tiean.kernel.boundary.Fields;

/** Evidence packages over REST; the file is written as it goes, outside any transaction. */
@Path("/cases/{caseId}/packages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {

    private static final int LONG = 500;

    @Inject
    EvidencePackages packages;

    @Inject
    ActAnswers answers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "制作证据包", description = "Makes an evidence package")
    @RequestBody(ref = "MakePackage")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject make(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(packages.make(answers.request(caseId, fields), new MakePackage(fields.choice("edition", Edition.class),
                fields.optionalUuid("partyId"), fields.text("purpose", LONG))));
    }

    @GET
    @Operation(summary = "案件的证据包，最近的在前", description = "Evidence packages of a case, newest first")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        packages.of(caseId).forEach(one -> list.add(Facts.of().put("id", one.id()).put("edition", one.edition())
                .put("partyId", one.partyId().orElse(null)).put("purpose", one.purpose()).put("madeAt", one.madeAt())
                .put("state", one.state()).put("brokenFile", one.brokenFile().orElse(null)).build()));
        return list.build();
    }

    @GET
    @Path("{packageId}/file")
    @Produces("application/zip")
    @Operation(summary = "证据包文件（ZIP）", description = "The file of an evidence package (ZIP)")
    public Response file(@PathParam("caseId") UUID caseId, @PathParam("packageId") UUID packageId, @QueryParam("why") String why) {
        PreparedPackage prepared = packages.open(caseId, packageId, why);
        StreamingOutput out = stream -> {
            try (prepared) {
                prepared.writeTo(stream);
            }
        };
        return Response.ok(out, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + packageId + ".zip\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
