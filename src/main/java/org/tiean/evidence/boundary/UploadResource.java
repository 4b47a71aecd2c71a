package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.Upload;

/** Files come in as a raw body, which streams to disk without being parsed or held in memory. */
@ApplicationScoped
@Path("/uploads/{uploadId}")
public class UploadResource {

    @Inject
    Uploads uploads;

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "上传文件；同一编号、同一内容再次上传不产生变化；一天内没有行为使用的自动清除",
            description = "Uploads a file; same id and content again changes nothing; swept after a day unless an act names it")
    @RequestBody(ref = "File")
    public JsonObject receive(@PathParam("uploadId") UUID uploadId, @QueryParam("name") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long announced, InputStream body) {
        Upload upload = uploads.receive(uploadId, name, body, announced);
        return Facts.of().put("uploadId", upload.id()).put("sha256", upload.sha256()).put("size", upload.size())
                .put("mediaType", upload.mediaType()).build();
    }
}
