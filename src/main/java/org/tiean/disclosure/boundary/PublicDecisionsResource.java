package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.casefile.entity.Facts;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.Publication;
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
    private static final int LAST_PAGE = 50_000;

    @Inject
    PublicDecisions decisions;

    @GET
    @Operation(summary = "查询已公示的处罚决定；q 可含多个词，以空格分隔；page 从 1 起，每页 20 条",
            description = "Searches published decisions; q holds words parted by blanks; page from 1, 20 each")
    public JsonObject search(@BeanParam PublicQuery query, @QueryParam("page") @DefaultValue("1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw Refusal.invalid("kernel.page.range", Page.Slice.LARGEST);
        }
        Page<PublicLine> found = decisions.search(query.words(), query.filter(), new Page.Slice((page - 1) * ROWS, ROWS));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(line -> rows.add(line(line)));
        return Json.createObjectBuilder().add("total", found.total()).add("page", page).add("rows", rows).build();
    }

    private static JsonObject line(PublicLine line) {
        return Facts.of().put("publicId", line.publicId()).put("number", line.number()).put("agency", line.agency())
                .put("item", line.item()).put("party", line.party()).put("penalties", line.penalties())
                .put("decidedOn", line.decidedOn()).put("publishedAt", line.publishedAt()).put("withdrawnOn", line.withdrawnOn()).build();
    }

    @GET
    @Path("{publicId}")
    @Operation(summary = "一件已公示的处罚决定；已撤回的只有文号、机关和理由",
            description = "A published decision; of a withdrawn one number, organ and reason")
    public JsonObject one(@PathParam("publicId") String publicId) {
        Publication publication = decisions.find(publicId(publicId));
        PublicContent content = publication.content();
        Facts json = Facts.of().put("publicId", publication.publicId()).put("state", publication.state())
                .put("number", content.number()).put("agency", content.agency()).put("decidedOn", content.decidedOn());
        if (publication.state() == Publication.State.WITHDRAWN) {
            return json.put("withdrawnOn", publication.withdrawnOn().orElse(null))
                    .put("withdrawalReason", publication.withdrawalReason().orElse(null)).build();
        }
        return json.put("item", content.item()).put("partyKind", content.party().kind()).put("party", content.party().name())
                .put("code", content.party().code()).put("legalRepresentative", content.party().legalRepresentative())
                .put("address", content.party().address()).put("facts", content.facts()).put("violated", content.violated())
                .put("basis", content.basis()).putAll("penalties", content.penalties())
                .put("publishedAt", publication.publishedAt().orElse(null)).put("endsOn", publication.endsOn()).build();
    }

    @GET
    @Path("{publicId}/file")
    @Produces("application/pdf")
    @Operation(summary = "公开文本（PDF）", description = "The public text (PDF)")
    public Response file(@PathParam("publicId") String publicId) {
        return Response.ok(decisions.file(publicId(publicId)), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + publicId + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff").build();
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
