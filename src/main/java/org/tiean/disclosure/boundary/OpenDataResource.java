package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.disclosure.boundary.OpenDataFiles.CalledBack;
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
    OpenDataFiles files;

    @GET
    @Path("decisions.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "已公示执法决定的全量数据，每天一份", description = "All published decisions, one file a day")
    public Response decisions() {
        return handedOut(files.latest());
    }

    @GET
    @Path("decisions-{day: [0-9]{4}-[0-9]{2}-[0-9]{2}}.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "以前某一天的全量数据；之后撤回、到期或者修复的已经去掉，保留天数由设置决定",
            description = "All decisions published on an earlier day, without what was withdrawn, repaired or is over since; kept for some days")
    public Response ofDay(@PathParam("day") String day) {
        try {
            return handedOut(files.of(LocalDate.parse(day)));
        } catch (DateTimeException e) {
            throw Refusal.notFound("disclosure.open-data.none");
        }
    }

    private Response handedOut(Optional<OpenDataDump> found) {
        OpenDataDump dump = found.orElseThrow(() -> Refusal.notFound("disclosure.open-data.none"));
        CalledBack out = files.calledBack(dump);
        Response.ResponseBuilder answer = Response.ok((StreamingOutput) to -> files.write(dump, out, to))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions-" + dump.day() + ".csv\"")
                .header("X-Content-Type-Options", "nosniff");
        // with something left out it is not the file whose size and hash are listed
        return out.isNothing() ? answer.header(HttpHeaders.CONTENT_LENGTH, dump.size()).header(HttpHeaders.ETAG, "\"" + dump.sha256() + "\"").build()
                : answer.build();
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
