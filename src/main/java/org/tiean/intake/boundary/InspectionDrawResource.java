package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.casefile.entity.Facts;
import org.tiean.intake.entity.InspectionDraw;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.EntryProofs;

/** A random inspection with all that is needed to draw it again, for everybody. */
@Path("/public/inspections")
@ApplicationScoped
@Transactional
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
public class InspectionDrawResource {

    @Inject
    InspectionDraws draws;

    @Inject
    EntryProofs proofs;

    @GET
    @Path("{id}")
    @Operation(summary = "一次随机抽查：名录、种子的哈希值、种子、公开日志的根和抽取结果，可以据此自行验算",
            description = "A random inspection: lists, hash of the seed, seed, root of the public log and result, to draw it again")
    public JsonObject one(@PathParam("id") String id) {
        InspectionDraw draw = draws.find(id(id));
        JsonArrayBuilder drawn = Json.createArrayBuilder();
        draw.drawn().forEach(one -> drawn.add(Facts.of().put("place", one.place()).put("object", one.object()).putAll("officers", one.officers()).build()));
        JsonArrayBuilder results = Json.createArrayBuilder();
        draws.results(draw.id()).forEach(one -> results.add(Facts.of().put("place", one.objectNo()).put("outcome", one.outcome())
                .put("words", one.words()).build()));
        return Facts.of().put("id", draw.id()).put("title", draw.title()).put("preparedAt", draw.preparedAt()).put("commitment", draw.commitment())
                .put("chain", InspectionDraws.chain(draw.agencyId()).key()).put("seq", draw.registerSequence()).put("howMany", draw.howMany())
                .putAll("objects", draw.objects()).putAll("officers", draw.officers()).put("drawnAt", draw.drawnAt().orElse(null))
                .put("seed", draw.revealedSeed().orElse(null)).put("logRoot", draw.logRoot().orElse(null))
                .put("drawn", drawn.build()).put("results", results.build()).build();
    }

    @GET
    @Path("{id}/proof")
    @Operation(summary = "抽查准备的记录证明：名录和种子的哈希值何时写入记录、何时进入公开日志，格式见 /public/verifier/ 的说明",
            description = "The proof that lists and hash of the seed were recorded, and when the public log held them, in the format described at"
                    + " /public/verifier/")
    public JsonObject proof(@PathParam("id") String id) {
        InspectionDraw draw = draws.find(id(id));
        return proofs.of(InspectionDraws.chain(draw.agencyId()), draw.registerSequence()).toJson();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("intake.draw.unknown");
        }
    }
}
