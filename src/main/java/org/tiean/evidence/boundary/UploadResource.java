package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.BeginUpload;
import org.tiean.evidence.entity.Upload;
import org.tiean.evidence.entity.UploadStanding;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/**
 * Files come in as a raw body, which streams to disk without being parsed or held in memory: whole by PUT, or piece by piece
 * by POST, PATCH and HEAD with the headers of the tus protocol ({@code Upload-Offset}, {@code Upload-Length},
 * {@code Upload-Checksum: sha256 …}).
 */
@ApplicationScoped
@Path("/uploads")
public class UploadResource {

    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String SHA256 = "sha256 ";
    private static final int DIGEST = 32;
    /** So much of a refused piece is read. */
    private static final long PATIENCE = 64L << 20;

    @Inject
    Uploads uploads;

    @Inject
    UploadsInPieces pieces;

    @PUT
    @Path("{uploadId}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "上传文件；同一编号、同一内容再次上传不产生变化；一天内没有行为使用的自动清除",
            description = "Uploads a file; same id and content again changes nothing; swept after a day unless an act names it")
    @RequestBody(ref = "File")
    public JsonObject receive(@PathParam("uploadId") UUID uploadId, @QueryParam("name") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long announced, InputStream body) {
        return json(uploads.receive(uploadId, name, body, announced));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "开始分段上传一个文件；同一编号再次开始，答复已收到的字节数",
            description = "Begins a file that comes in pieces; the same id again answers how much of it has arrived")
    @RequestBody(ref = "BeginUpload")
    public Response begin(JsonObject body) {
        Fields fields = Fields.of(body);
        UUID id = fields.uuid("uploadId");
        Double size = fields.optionalNumber("size");
        if (size == null) {
            throw Refusal.invalid("kernel.field.missing", "size");
        }
        return answer(id, pieces.begin(new BeginUpload(id, fields.text("name", 255), size.longValue(), fields.optionalText("sha256", 64))),
                Response.Status.CREATED);
    }

    @HEAD
    @Path("{uploadId}")
    @Operation(summary = "已收到的字节数（Upload-Offset），续传从这里开始",
            description = "How much has arrived (Upload-Offset): where to go on")
    public Response standing(@PathParam("uploadId") UUID uploadId) {
        UploadStanding standing = pieces.standing(uploadId);
        return Response.ok().header(OFFSET, standing.received()).header(LENGTH, standing.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PATCH
    @Path("{uploadId}")
    @Consumes({"application/offset+octet-stream", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "上传下一段：Upload-Offset 为此前的字节数，Upload-Checksum 为本段的“sha256 ”加 Base64 摘要；最后一段到达后答复文件的 SHA-256",
            description = "The next piece: Upload-Offset says how many bytes came before, Upload-Checksum is \"sha256 \" and the Base64 digest of the piece; the last piece is answered with the SHA-256 of the file")
    @RequestBody(ref = "Piece")
    public Response append(@PathParam("uploadId") UUID uploadId, @HeaderParam(OFFSET) Long offset,
            @HeaderParam("Upload-Checksum") String checksum, InputStream body) {
        try {
            if (offset == null) {
                throw Refusal.invalid("kernel.field.missing", OFFSET);
            }
            return answer(uploadId, pieces.append(uploadId, offset, digest(checksum), body), Response.Status.OK);
        } finally {
            hearOut(body);
        }
    }

    /** Who is still sending hears no answer: what is left of a piece that was not taken is read and thrown away, within bounds. */
    private static void hearOut(InputStream body) {
        try {
            body.transferTo(new BoundedSink(PATIENCE));
        } catch (IOException goneOrTooMuch) {
            // then there is nobody to answer, or it is no piece of ours
        }
    }

    private static final class BoundedSink extends OutputStream {

        private long left;

        BoundedSink(long left) {
            this.left = left;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("more than anybody listens to");
            }
        }
    }

    @DELETE
    @Path("{uploadId}")
    @Operation(summary = "放弃未传完的文件，已收到的部分清除", description = "Gives an unfinished file up; what has arrived of it is removed")
    public void abandon(@PathParam("uploadId") UUID uploadId) {
        pieces.abandon(uploadId);
    }

    private static Response answer(UUID id, UploadStanding standing, Response.Status status) {
        JsonObject said = standing.whole() == null
                ? Facts.of().put("uploadId", id).put("received", standing.received()).put("size", standing.size()).build()
                : json(standing.whole());
        return Response.status(status).header(OFFSET, standing.received()).header(LENGTH, standing.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").entity(said).build();
    }

    private static JsonObject json(Upload upload) {
        return Facts.of().put("uploadId", upload.id()).put("sha256", upload.sha256()).put("size", upload.size())
                .put("mediaType", upload.mediaType()).build();
    }

    private static Optional<String> digest(String checksum) {
        if (checksum == null) {
            return Optional.empty();
        }
        try {
            byte[] digest = checksum.startsWith(SHA256) ? Base64.getDecoder().decode(checksum.substring(SHA256.length())) : new byte[0];
            if (digest.length == DIGEST) {
                return Optional.of(HexFormat.of().formatHex(digest));
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below like any other form
        }
        throw Refusal.invalid("evidence.upload.checksum-form");
    }
}
