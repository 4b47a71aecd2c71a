package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.control.ItemLabels;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Things of a case in custody over REST. */
@ApplicationScoped
@Path("/cases/{caseId}/items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CustodyResource {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    @Inject
    Custody custody;

    @Inject
    Uploads uploads;

    @Inject
    ItemLabels labels;

    @Inject
    ActAnswers answers;

    @GET
    @Operation(summary = "涉案物品及其流转", description = "Things of the case and where they were")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        custody.ofCase(caseId).forEach(item -> list.add(json(item)));
        return list.build();
    }

    private static JsonObject json(PhysicalItem item) {
        JsonArrayBuilder moves = Json.createArrayBuilder();
        item.moves().forEach(move -> moves.add(Facts.of().put("kind", move.kind()).put("toPlace", move.toPlace()).put("fromPerson", move.fromPerson())
                .put("toPerson", move.toPerson()).put("ground", move.ground()).put("movedAt", move.movedAt()).build()));
        return Facts.of().put("id", item.id()).put("label", item.label()).put("parentId", item.parentId()).put("name", item.name())
                .put("quantity", item.quantity().toPlainString()).put("unit", item.unit()).put("place", item.place()).put("gone", item.isGone())
                .put("moves", moves.build()).build();
    }

    @POST
    @Operation(summary = "物品入库或者抽样取证，双方签名（签名图片先行上传）", description = "Takes a thing or a sample in, signed by both (upload the signatures before)")
    @RequestBody(ref = "KeepItem")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject keep(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        UUID item = fields.uuid("itemId");
        UUID parent = fields.optionalUuid("parentId");
        UUID evidence = fields.optionalUuid("evidenceId");
        UUID thing = fields.optionalUuid("thingId");
        String name = fields.text("name", SHORT);
        BigDecimal quantity = quantity(fields);
        String unit = fields.text("unit", 20);
        String features = fields.text("features", LONG);
        String holder = fields.text("holder", SHORT);
        var request = answers.request(caseId, fields);
        Moved moved = new Moved(fields);
        return answers.answer(custody.keep(request, new KeepItem(item, parent, evidence, thing, name, quantity, unit, features, holder,
                move(item, parent == null ? MoveKind.TAKEN_IN : MoveKind.SAMPLED, moved))));
    }

    @POST
    @Path("moves")
    @Operation(summary = "物品移库、交接、送检、归还、返还、拍卖、销毁", description = "Moves a thing: to another shelf, to somebody else, to a test and back, or away for good")
    @RequestBody(ref = "MoveItem")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject move(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        UUID item = fields.uuid("itemId");
        MoveKind kind = fields.choice("kind", MoveKind.class);
        var request = answers.request(caseId, fields);
        return answers.answer(custody.move(request, move(item, kind, new Moved(fields))));
    }

    @GET
    @Path("{itemId}/label")
    @Produces("image/png")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "物品标签的二维码", description = "The code of the thing's label")
    public Response label(@PathParam("caseId") UUID caseId, @PathParam("itemId") UUID itemId) {
        return Response.ok(labels.code(custody.see(caseId, itemId).label())).header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600").build();
    }

    private static BigDecimal quantity(Fields fields) {
        Double quantity = fields.optionalNumber("quantity");
        if (quantity == null) {
            throw Refusal.invalid("kernel.field.missing", "quantity");
        }
        return BigDecimal.valueOf(quantity);
    }

    private MoveItem move(UUID item, MoveKind kind, Moved moved) {
        return new MoveItem(item, kind, moved.toPlace(), moved.fromPerson(), moved.toPerson(), digest(moved.fromSignature()), digest(moved.toSignature()),
                moved.refusal(), moved.ground(), moved.perishable());
    }

    private String digest(UUID upload) {
        return upload == null ? null : uploads.signature(upload);
    }

    /** How a thing goes, as the body says it. */
    private record Moved(String toPlace, String fromPerson, String toPerson, UUID fromSignature, UUID toSignature, String refusal, String ground,
            boolean perishable) {

        Moved(Fields fields) {
            this(fields.optionalText("toPlace", SHORT), fields.text("fromPerson", SHORT), fields.text("toPerson", SHORT),
                    fields.optionalUuid("fromSignatureUploadId"), fields.optionalUuid("toSignatureUploadId"), fields.optionalText("refusal", LONG),
                    fields.text("ground", LONG), fields.flag("perishable"));
        }
    }
}
