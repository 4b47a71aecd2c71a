package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.casefile.entity.Facts;
import org.tiean.disclosure.entity.CreditReportRow;
import org.tiean.kernel.boundary.HandedIn;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;

/** Rows for the credit platform over REST, for the staff; files are made and rows checked again on the page. */
@Path("/credit-reports")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CreditReportResource {

    @Inject
    CreditReports reports;

    @GET
    @Operation(summary = "双公示数据报送记录，最近的在前", description = "Rows for the credit platform, newest first")
    public JsonObject list(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        Page<CreditReportRow> page = reports.page(null, new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (CreditReportRow row : page.rows()) {
            JsonArrayBuilder problems = Json.createArrayBuilder();
            row.problems().forEach(one -> problems.add(Facts.of().put("code", one.code()).put("problem", one.key()).build()));
            rows.add(Facts.of().put("id", row.id()).put("number", row.number()).put("kind", row.kind()).put("state", row.state())
                    .put("problems", problems.build()).put("madeAt", row.madeAt()).put("sentAt", row.sentAt())
                    .put("receipt", row.receipt()).put("fileId", row.fileId()).build());
        }
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("files/{file}/table.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "双公示报送文件（CSV 或者 Excel），含归集用的证件号码", description = "A file for the credit platform (CSV or Excel), identity numbers in the clear")
    public Response file(@PathParam("file") UUID file, @PathParam("form") String form) {
        return Response.ok(reports.content(file, form), form.equals("csv") ? HandedIn.CSV + ";charset=UTF-8" : HandedIn.WORKSHEET)
                .header("Content-Disposition", "attachment; filename=\"credit-report-" + file + "." + form + "\"")
                .header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff").build();
    }
}
