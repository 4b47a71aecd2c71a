package org.tiean.settings.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.kernel.boundary.Fields;
import org.tiean.settings.entity.ChangeSetting;
import org.tiean.settings.entity.Setting;
import org.tiean.settings.entity.SettingLine;

/** CONFIG points over REST. Without {@code agencyId} what holds everywhere. */
@ApplicationScoped
@Transactional
@Path("/settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private static final int LONG = 1000;

    @Inject
    SettingsDesk desk;

    @GET
    @Operation(summary = "全部设置项及现行取值", description = "All settings and their present values")
    public JsonArray list(@QueryParam("agencyId") UUID agencyId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        desk.list(agencyId).forEach(line -> list.add(line(line)));
        return list.build();
    }

    @GET
    @Path("{key}")
    @Operation(summary = "一个设置项的历次取值", description = "The values of one setting over time")
    public JsonArray history(@PathParam("key") String key, @QueryParam("agencyId") UUID agencyId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        desk.history(key, agencyId).forEach(setting -> list.add(setting(setting)));
        return list.build();
    }

    @POST
    @Path("{key}")
    @Operation(summary = "自某日起设定新的取值，须说明理由和依据文件", description = "Sets a new value from a day on, with reason and source")
    @RequestBody(ref = "ChangeSetting")
    public JsonObject change(@PathParam("key") String key, JsonObject body) {
        Fields fields = Fields.of(body);
        String value = fields.optionalText("value", LONG);
        return setting(desk.change(new ChangeSetting(key, fields.optionalUuid("agencyId"), value, fields.day("from"),
                fields.text("reason", LONG), fields.text("source", LONG))));
    }

    private static JsonObject line(SettingLine line) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", line.declaration().key())
                .add("type", line.declaration().type().name()).add("value", line.value())
                .add("default", line.declaration().defaultValue()).add("explanation", line.declaration().explanation())
                .add("source", line.declaration().source()).add("awaits", line.declaration().awaits()).add("own", line.own());
        if (line.since() != null) {
            json.add("since", line.since().toString());
        }
        return json.build();
    }

    private static JsonObject setting(Setting setting) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("value", setting.value())
                .add("from", setting.effectiveFrom().toString()).add("reason", setting.explanation()).add("source", setting.source());
        if (setting.effectiveTo() != null) {
            json.add("to", setting.effectiveTo().toString());
        }
        if (setting.agencyId() != null) {
            json.add("agencyId", setting.agencyId().toString());
        }
        setting.enteredBy().ifPresent(who -> json.add("setBy", who));
        setting.enteredAt().ifPresent(moment -> json.add("setAt", moment.toString()));
        return json.build();
    }
}
