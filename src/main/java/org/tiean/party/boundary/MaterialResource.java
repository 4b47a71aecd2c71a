package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.kernel.control.ContentStore;
import org.tiean.party.entity.PartyMaterial;

/** Files that parties handed in, for those who handle the case. */
@ApplicationScoped
@Path("/cases/{caseId}/party-materials/{materialId}/file")
public class MaterialResource {

    @Inject
    Materials materials;

    @Inject
    ContentStore files;

    @GET
    @Operation(summary = "当事人提交的材料（文件）", description = "The file of what a party handed in")
    public Response file(@PathParam("caseId") UUID caseId, @PathParam("materialId") UUID materialId, @QueryParam("why") String why) {
        PartyMaterial material = materials.opened(caseId, materialId, why);
        // never shown within our pages: what a stranger sent is only ever saved
        return Response.ok(files.open(material.sha256()), "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + material.id() + ending(material.fileName()) + "\"").build();
    }

    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }
}
