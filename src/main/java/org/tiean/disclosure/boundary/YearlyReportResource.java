package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.disclosure.entity.YearlyReport;
import org.tiean.kernel.boundary.HandedIn;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.TableWriting;
import org.tiean.kernel.entity.Refusal;

/** Published yearly figures as files, for everybody. */
@Path("/public/yearly/{report}")
@ApplicationScoped
@Transactional
@SecurityRequirements
public class YearlyReportResource {

    @Inject
    YearlyReports reports;

    @Inject
    Messages messages;

    @GET
    @Path("file")
    @Produces("application/pdf")
    @Operation(summary = "行政执法年度总体情况（盖章文本，PDF）", description = "The sealed yearly report (PDF)")
    public Response file(@PathParam("report") String report) {
        return Response.ok(reports.file(id(report)), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"yearly-" + id(report) + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("table.{form: csv|xlsx}")
    @Produces("*/*")
    @Operation(summary = "行政执法年度总体情况（Excel 或者 CSV）", description = "The yearly figures as Excel or CSV")
    public Response table(@PathParam("report") String report, @PathParam("form") String form) {
        YearlyReport found = reports.publishedOne(id(report));
        List<String> head = Stream.of("name", "value", "unit").map(one -> chinese("disclosure.yearly.column." + one)).toList();
        List<List<String>> rows = reports.numbers(found).stream().map(one -> List.of(chinese("disclosure.yearly.figure." + one.figure()),
                one.shown(), chinese("disclosure.yearly.unit." + one.figure().unit()))).toList();
        StreamingOutput file = form.equals("csv") ? out -> TableWriting.csv(head, rows, out)
                : out -> TableWriting.worksheet(String.valueOf(found.year()), head, rows, out);
        return Response.ok(file, form.equals("csv") ? HandedIn.CSV + ";charset=UTF-8" : HandedIn.WORKSHEET)
                .header("Content-Disposition", "attachment; filename=\"yearly-" + found.year() + "." + form + "\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    private String chinese(String key) {
        return messages.text(Locale.SIMPLIFIED_CHINESE, key);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("disclosure.yearly.unknown");
        }
    }
}
