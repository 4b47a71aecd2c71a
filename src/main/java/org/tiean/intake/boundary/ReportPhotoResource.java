package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pictures of reports. */
@ApplicationScoped
@Path("/reports/{reportId}/photos")
public class ReportPhotoResource {

    @Inject
    ReportDesk desk;

    @GET
    @Path("{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "群众举报所附照片（去除拍摄信息的副本），从 1 起；受理人员和可以看到该案原文的承办人可以打开",
            description = "A picture of a report without what the camera wrote into it, from 1; for intake clerks and for those who see its case unmasked")
    public Response photo(@PathParam("reportId") UUID reportId, @PathParam("number") int number) {
        return desk.photo(reportId, number);
    }

    @GET
    @Path("{number}/original")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "群众举报所附照片的原件，含拍摄时间、地点等信息；须说明理由 reason，并记入台账",
            description = "A picture of a report as it came, with all the camera wrote into it; a reason has to be given and is recorded")
    public Response original(@PathParam("reportId") UUID reportId, @PathParam("number") int number, @QueryParam("reason") String reason) {
        return desk.original(reportId, number, reason);
    }
}
