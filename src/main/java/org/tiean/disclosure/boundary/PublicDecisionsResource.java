package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.casefile.entity.Facts;
import org.tiean.disclosure.control.PublicTables;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicPage;
import org.tiean.disclosure.entity.PublicSummary;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.boundary.HandedIn;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** Published decisions over REST, for everybody. */
@Path("/public/decisions")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
public class PublicDecisionsResource {

    private static final int ROWS = 20;
    private static final int FEED = 50;
    private static final int LAST_PAGE = PublicDecisions.MOST / ROWS;
    private static final int VALUES = 200;

    @Inject
    PublicDecisions decisions;

    @Inject
    ShownPublications shown;

    @Inject
    PublicationProofs proofs;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String base;

    @GET
    @Operation(summary = "查询已公示的处罚决定；q 可含多个词，以空格分隔；page 从 1 起，每页 20 条，列至前一万件；可按 agency、item、itemWhole、clause、place、placeWhole、"
            + "spot、kind、year、band、fineFrom、fineTo（元）、from、to 筛选，按 sort 排序；total 一万以内为准确数，more 为真时超过一万",
            description = "Searches published decisions; q holds words parted by blanks; page from 1, 20 each, the first 10,000; narrowed by"
                    + " agency, item, itemWhole, clause, place, placeWhole, spot, kind, year, band, fineFrom, fineTo (yuan), from, to; sort is NEWEST, OLDEST,"
                    + " TOLD (published or withdrawn last) or FINE; total is exact to 10,000, beyond it more is true")
    public JsonObject search(@QueryParam("page") @DefaultValue("1") int page, @Context UriInfo address) {
        if (page < 1 || page > LAST_PAGE) {
            throw Refusal.invalid("kernel.page.range", Page.Slice.LARGEST);
        }
        PublicQuery query = query(address);
        PublicPage found = decisions.search(query.words(), query.filter(), query.order(), new Page.Slice((page - 1) * ROWS, ROWS));
        PublicSummary summary = decisions.summary(query.words(), query.filter(), EnumSet.noneOf(Side.class), 0);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(line -> rows.add(line(line)));
        return Json.createObjectBuilder().add("total", summary.total()).add("more", summary.more()).add("page", page).add("rows", rows).build();
    }

    @GET
    @Path("summary")
    @Operation(summary = "查询结果的件数，以及按机关、违法行为、种类、年份、月份、罚款金额、地点的分布；超过一万件的，按其中决定日期最近的一万件统计",
            description = "How many are found, and by agency, violation, kind, year, month, fine and place; of more than 10,000 the newest 10,000 are counted")
    public JsonObject summary(@Context UriInfo address) {
        PublicQuery query = query(address);
        PublicSummary summary = decisions.summary(query.words(), query.filter(), EnumSet.allOf(Side.class), VALUES);
        JsonObjectBuilder sides = Json.createObjectBuilder();
        for (Facet side : summary.facets()) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            side.values().forEach(value -> values.add(Json.createObjectBuilder().add("value", value.value())
                    .add("label", value.label()).add("count", value.count())));
            sides.add(side.name(), values);
        }
        return Json.createObjectBuilder().add("total", summary.total()).add("more", summary.more()).add("sides", sides).build();
    }

    private static PublicQuery query(UriInfo address) {
        return PublicQuery.strict(address.getQueryParameters()::getFirst);
    }

    @GET
    @Path("table.{form: csv|xlsx|json}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "下载查询结果（CSV、Excel 或者 JSON），筛选同查询，最多一万条",
            description = "The decisions found as CSV, Excel or JSON, narrowed as the search is; 10,000 at most")
    public Response table(@PathParam("form") String form, @Context UriInfo address) {
        PublicQuery query = query(address);
        List<PublicLine> lines = decisions.all(query.words(), query.filter(), query.order());
        StreamingOutput file = switch (form) {
            case "csv" -> out -> PublicTables.csv(lines, base, out);
            case "xlsx" -> out -> PublicTables.xlsx(lines, base, out);
            default -> out -> PublicTables.json(lines, base, out);
        };
        String type = switch (form) {
            case "csv" -> HandedIn.CSV + ";charset=UTF-8";
            case "xlsx" -> HandedIn.WORKSHEET;
            default -> MediaType.APPLICATION_JSON;
        };
        return Response.ok(file, type).header("Content-Disposition", "attachment; filename=\"decisions." + form + "\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("feed")
    @Produces("application/atom+xml")
    @Operation(summary = "查询结果的订阅源（Atom），最近公示或者撤回的五十条",
            description = "The fifty of the decisions found that were published or withdrawn last, as an Atom feed")
    public Response feed(@Context UriInfo address) {
        PublicQuery query = query(address);
        List<PublicLine> lines = decisions.toldLast(query.words(), query.filter(), FEED);
        String asked = address.getRequestUri().getRawQuery();
        String self = base + "/api/v1/public/decisions/feed" + (asked == null ? "" : "?" + asked);
        StreamingOutput feed = out -> PublicTables.atom(lines, base, self, out);
        return Response.ok(feed, "application/atom+xml").build();
    }

    private static JsonObject line(PublicLine line) {
        return Facts.of().put("publicId", line.publicId()).put("number", line.number()).put("agency", line.agency())
                .put("item", line.item()).put("party", line.party()).put("penalties", line.penalties())
                .put("place", line.place()).put("decidedOn", line.decidedOn()).put("publishedAt", line.publishedAt()).put("withdrawnOn", line.withdrawnOn()).build();
    }

    @GET
    @Path("{publicId}")
    @Operation(summary = "一件已公示的处罚决定；已撤回的只有文号、机关和理由",
            description = "A published decision; of a withdrawn one number, organ and reason")
    public JsonObject one(@PathParam("publicId") String publicId) {
        ShownPublication publication = shown.find(publicId(publicId));
        PublicContent content = publication.content();
        Facts json = Facts.of().put("publicId", publication.publicId()).put("state", publication.state()).put("kind", publication.kind())
                .put("number", content.number()).put("agency", content.agency()).put("decidedOn", content.decidedOn());
        if (publication.state() == Publication.State.WITHDRAWN) {
            return json.put("withdrawnOn", publication.withdrawnOn().orElse(null))
                    .put("withdrawalReason", publication.withdrawalReason().orElse(null))
                    .put("replacedBy", shown.newer(publication).map(ShownPublication::publicId).orElse(null)).build();
        }
        return json.put("replaces", shown.earlier(publication).map(ShownPublication::publicId).orElse(null))
                .put("changeNote", content.changeNote()).put("item", content.item()).put("partyKind", content.party().kind()).put("party", content.party().name())
                .put("code", content.party().code()).put("legalRepresentative", content.party().legalRepresentative())
                .put("address", content.party().address()).put("facts", content.facts()).put("violated", content.violated())
                .put("basis", content.basis()).putAll("penalties", content.penalties())
                .put("publishedAt", publication.published()).put("endsOn", publication.endsOn())
                .put("measureOverOn", publication.measureOverOn()).build();
    }

    @GET
    @Path("{publicId}/file")
    @Produces("application/pdf")
    @Operation(summary = "公开文本（PDF）", description = "The public text (PDF)")
    public Response file(@PathParam("publicId") String publicId) {
        return Response.ok(shown.file(publicId(publicId)), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + publicId + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("{publicId}/proof")
    @Operation(summary = "公示证明：公示台账中的记录（含公开文本和决定书原件的哈希值）及其在公开日志中的包含证明，格式见 /public/verifier/ 的说明",
            description = "The proof of publication: the entry of the agency's chain with the hashes of public text and sealed original,"
                    + " and how it is contained in the public log, in the format described at /public/verifier/")
    public JsonObject proof(@PathParam("publicId") String publicId) {
        return proofs.of(shown.find(publicId(publicId))).orElseThrow(() -> Refusal.notFound("disclosure.proof.none")).entry().toJson();
    }

    /** Nonsense is as unknown as any other id. */
    private static UUID publicId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
    }
}
