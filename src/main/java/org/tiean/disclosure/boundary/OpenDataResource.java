package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.disclosure.entity.OpenDataDump;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** The files of open data, for everybody. */
@Path("/public/open-data")
@ApplicationScoped
@Transactional
@SecurityRequirements
public class OpenDataResource {

    private static final String SCHEMA = "/org/tiean/disclosure/open-data-schema.json";

    @Inject
    OpenData data;

    @GET
    @Path("decisions.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "已公示处罚决定的全量数据，每天一份", description = "All published decisions, one file a day")
    public Response decisions() {
        OpenDataDump dump = data.latest().orElseThrow(() -> Refusal.notFound("disclosure.open-data.none"));
        return Response.ok(data.open(dump)).header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_LENGTH, dump.size()).header(HttpHeaders.ETAG, "\"" + dump.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions-" + dump.day() + ".csv\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("schema.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "全量数据的字段说明（Table Schema）", description = "What the columns of the file mean (Table Schema)")
    public JsonObject schema() {
        try (InputStream in = OpenDataResource.class.getResourceAsStream(SCHEMA)) {
            return Json.createReader(in).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
