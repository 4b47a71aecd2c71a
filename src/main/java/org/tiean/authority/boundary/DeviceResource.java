package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.DeviceType;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.authority.entity.RegisterDevice;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.entity.StatuteKind;

/** The register of monitoring devices over REST. A device's {@code deviceId} and an entry's {@code actId} are made by the caller. */
@ApplicationScoped
@Transactional
@Path("/devices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeviceResource {

    private static final int CODE = 40;
    private static final int NAME = 200;
    private static final int PLACE = 300;
    private static final int LONG = 1000;

    @Inject
    MonitoringDevices devices;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "一个机关的电子技术监控设备，附今日欠缺的条件",
            description = "Monitoring devices of an agency, with what each lacks today")
    public JsonObject list(@QueryParam("agencyId") UUID agencyId, @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page<MonitoringDevice> page = devices.list(agencyId, new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(device -> rows.add(head(device)));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一台设备及其登记事项", description = "A device and what was entered about it")
    public JsonObject one(@PathParam("id") UUID id) {
        MonitoringDevice device = devices.see(id);
        JsonArrayBuilder entries = Json.createArrayBuilder();
        device.entries().forEach(entry -> {
            JsonObjectBuilder json = Json.createObjectBuilder().add("id", entry.id().toString()).add("kind", entry.kind().name())
                    .add("met", entry.isMet()).add("day", entry.effectiveOn().toString()).add("document", entry.document());
            entry.untilDay().ifPresent(day -> json.add("until", day.toString()));
            entry.note().ifPresent(note -> json.add("note", note));
            entries.add(json);
        });
        return head(device).add("basis", device.basis()).add("rank", device.basisRank().name()).add("entries", entries).build();
    }

    private JsonObjectBuilder head(MonitoringDevice device) {
        JsonArrayBuilder missing = Json.createArrayBuilder();
        device.missingOn(Zones.today(clock)).forEach(kind -> missing.add(kind.name()));
        return Json.createObjectBuilder().add("id", device.id().toString()).add("code", device.code()).add("name", device.name())
                .add("type", device.type().name()).add("place", device.place()).add("longitude", device.longitude())
                .add("latitude", device.latitude()).add("missing", missing);
    }

    @POST
    @Operation(summary = "登记设备", description = "Registers a device")
    @RequestBody(ref = "RegisterDevice")
    public JsonObject register(JsonObject body) {
        Fields fields = Fields.of(body);
        RegisterDevice given = new RegisterDevice(fields.uuid("deviceId"), fields.uuid("agencyId"), fields.text("code", CODE),
                fields.text("name", NAME), fields.choice("type", DeviceType.class), fields.text("place", PLACE),
                fields.optionalNumber("longitude"), fields.optionalNumber("latitude"), fields.text("basis", LONG),
                fields.choice("rank", StatuteKind.class));
        devices.register(given);
        return one(given.id());
    }

    @POST
    @Path("{id}/entries")
    @Operation(summary = "登记法制审核、技术审核、地点公布、标志、检定校准或者停用",
            description = "Enters a legal or technical review, publication, marking, calibration or retirement")
    @RequestBody(ref = "DeviceEntry")
    public JsonObject enter(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        devices.enter(id, new DeviceEntry.Given(fields.uuid("actId"), fields.choice("kind", DeviceEntry.Kind.class),
                fields.flag("met"), fields.day("day"), fields.optionalDay("until"), fields.text("document", LONG),
                fields.optionalText("note", LONG)));
        return one(id);
    }
}
