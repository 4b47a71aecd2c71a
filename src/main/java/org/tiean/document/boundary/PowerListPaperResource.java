package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.kernel.entity.Refusal;

/** The sealed paper of a published list, for everybody. */
@Path("/public/power-lists")
@ApplicationScoped
@SecurityRequirements
public class PowerListPaperResource {

    @Inject
    PowerListPapers papers;

    @GET
    @Path("{list}/file")
    @Produces("application/pdf")
    @Operation(summary = "已公布权责清单的盖章文本（PDF）", description = "The sealed text of a published power list (PDF)")
    public Response file(@PathParam("list") String list) {
        try {
            return Response.ok(papers.file(UUID.fromString(list)), "application/pdf")
                    .header("Content-Disposition", "inline; filename=\"" + list + ".pdf\"")
                    .header("X-Content-Type-Options", "nosniff").build();
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("document.unknown");
        }
    }
}
