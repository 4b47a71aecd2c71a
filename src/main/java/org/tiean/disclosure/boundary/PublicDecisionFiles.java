package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.disclosure.control.DecisionFeed;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.kernel.boundary.HandedIn;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.TableWriting;

/** What a search of published decisions found, to take along: as a table, or as a feed to follow. Without login. */
@Path("/public/decisions")
@ApplicationScoped
@Transactional
@SecurityRequirements
public class PublicDecisionFiles {

    /** Rows of a table at the most, the newest ones. */
    static final int MOST_ROWS = 10_000;

    private static final int MOST_ENTRIES = 50;
    private static final List<String> COLUMNS = List.of("page.document.number", "page.case.party", "page.case.item",
            "page.decisions.penalty", "page.decisions.organ", "page.case.decided", "page.decisions.withdrawn-on", "page.decisions.address");

    @Inject
    PublicDecisions decisions;

    @Inject
    Messages messages;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    @GET
    @Path("table.{ending:xlsx|csv}")
    @Produces({HandedIn.WORKSHEET, HandedIn.CSV})
    @Operation(summary = "下载查询结果（Excel 或 CSV），条件同查询，最多为最新的 10000 条",
            description = "The result of a search as Excel or CSV, the newest 10,000 at the most")
    public Response table(@PathParam("ending") String ending, @BeanParam PublicQuery query) {
        List<List<String>> rows = decisions.newest(query.words(), query.filter(), MOST_ROWS).stream().map(this::row).toList();
        List<String> head = COLUMNS.stream().map(key -> messages.text(Locale.SIMPLIFIED_CHINESE, key)).toList();
        boolean csv = ending.equals("csv");
        StreamingOutput body = out -> {
            if (csv) {
                TableWriting.csv(head, rows, out);
            } else {
                TableWriting.worksheet("行政处罚决定", head, rows, out);
            }
        };
        return Response.ok(body, csv ? HandedIn.CSV + "; charset=UTF-8" : HandedIn.WORKSHEET)
                .header("Content-Disposition", "attachment; filename=\"decisions." + ending + "\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    private List<String> row(PublicLine line) {
        return Stream.of(line.number(), line.party(), line.item(), line.penalties(), line.agency(), line.decidedOn(),
                line.withdrawnOn(), address(line)).map(value -> Objects.toString(value, null)).toList();
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml")
    @Operation(summary = "订阅查询结果（Atom），最新 50 条", description = "The newest 50 of a search as an Atom feed")
    public Response feed(@BeanParam PublicQuery query) {
        List<PublicLine> newest = decisions.newest(query.words(), query.filter(), MOST_ENTRIES);
        String title = messages.text(Locale.SIMPLIFIED_CHINESE, "page.public.decisions");
        StreamingOutput body = out -> new DecisionFeed(title, publicUrl + "/public/decisions.xhtml", this::address).write(newest, out);
        return Response.ok(body, "application/atom+xml; charset=UTF-8").header("X-Content-Type-Options", "nosniff").build();
    }

    private String address(PublicLine line) {
        return publicUrl + "/public/decision.xhtml?id=" + line.publicId();
    }
}
