package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.entity.Facts;
import org.tiean.document.entity.DocumentNumber;
import org.tiean.kernel.boundary.Fields;

/** Number blocks of a device over REST. */
@ApplicationScoped
@Path("/lent-numbers")
@Produces(MediaType.APPLICATION_JSON)
public class LentNumberResource {

    private static final int NUMBER = 100;
    private static final int REASON = 500;

    @Inject
    LentNumbers lent;

    @GET
    @Operation(summary = "本人在各终端上尚未使用的当场处罚文号", description = "Numbers lent to my devices and not used yet")
    public JsonObject held() {
        return answer(lent.held());
    }

    @PUT
    @Path("/{deviceId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "终端领取当场处罚文号，补足到 count 个；重复请求不多领",
            description = "Lends numbers to a device up to count; asked again it lends no more")
    @RequestBody(ref = "HoldNumbers")
    public JsonObject hold(@PathParam("deviceId") UUID deviceId, JsonObject body) {
        return answer(lent.hold(deviceId, Fields.of(body).integer("count")));
    }

    @POST
    @Path("/{deviceId}/voids")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "退回不再使用的文号，写明理由，作废留痕；重复请求不产生变化",
            description = "Gives numbers back with a reason; they stay void; asked again nothing changes")
    @RequestBody(ref = "VoidNumbers")
    public JsonObject giveBack(@PathParam("deviceId") UUID deviceId, JsonObject body) {
        Fields fields = Fields.of(body);
        lent.giveBack(deviceId, fields.texts("numbers", NUMBER), fields.text("reason", REASON));
        return answer(lent.held());
    }

    /** {@code {numbers: [{number, year, deviceId, drawnAt}]}}. */
    private static JsonObject answer(List<DocumentNumber> held) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        held.forEach(each -> list.add(Facts.of().put("number", each.text()).put("year", each.year())
                .put("deviceId", each.deviceId().orElse(null)).put("drawnAt", each.drawnAt()).build()));
        return Json.createObjectBuilder().add("numbers", list).build();
    }
}
