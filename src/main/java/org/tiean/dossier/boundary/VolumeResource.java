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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.dossier.entity.MakeVolume;
import org.tiean.dossier.entity.Volume;
import org.tiean.kernel.boundary.Fields;

/** Volumes of the file over REST. */
@Path("/cases/{caseId}/volumes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VolumeResource {

    private static final int LONG = 500;

    @Inject
    DossierVolumes volumes;

    @Inject
    ActAnswers answers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "制作案卷（正卷或者副卷）", description = "Makes a volume of the file as one sealed PDF")
    @RequestBody(ref = "MakeVolume")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject make(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        ActRequest request = answers.request(caseId, fields);
        return answers.answer(volumes.make(request, new MakeVolume(fields.choice("volume", Volume.class), fields.text("purpose", LONG))));
    }

    @GET
    @Operation(summary = "已制作的案卷，最近的在前", description = "Volumes made of a case, newest first")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        volumes.of(caseId).forEach(one -> list.add(Facts.of().put("id", one.id()).put("volume", one.volume())
                .put("purpose", one.purpose()).put("madeAt", one.madeAt()).put("state", one.state()).put("pages", one.pages())
                .put("attached", one.attached()).put("sha256", one.sha256().orElse(null))
                .put("brokenFile", one.brokenFile().orElse(null)).build()));
        return list.build();
    }

    @GET
    @Path("{volumeId}/file")
    @Produces("application/pdf")
    @Operation(summary = "案卷文件（PDF）", description = "The file of a volume (PDF)")
    public Response file(@PathParam("caseId") UUID caseId, @PathParam("volumeId") UUID volumeId, @QueryParam("why") String why) {
        return Response.ok(volumes.file(caseId, volumeId, why), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + volumeId + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
