package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.BodyCamera;
import org.tiean.evidence.entity.BodyCameraEntry;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Page;

/** The register of body cameras over REST (执法记录仪登记). A camera's {@code cameraId} and an entry's {@code entryId} are made by the caller. */
@ApplicationScoped
@Transactional
@Path("/body-cameras")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BodyCameraResource {

    private static final int NUMBER = 40;
    private static final int MODEL = 100;
    private static final int NOTE = 500;

    @Inject
    BodyCameras cameras;

    @GET
    @Operation(summary = "本机关的执法记录仪：今日由谁佩戴、是否停用、时钟误差",
            description = "Body cameras of the caller's agency: who wears each today, whether it is out of service, what its clock is off")
    public JsonObject list(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        Page<BodyCamera> page = cameras.list(new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(camera -> rows.add(head(camera).build()));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一台执法记录仪及其配发、停用、校时、报废记录", description = "A body camera and what was entered about it")
    public JsonObject one(@PathParam("id") UUID id) {
        BodyCamera camera = cameras.see(id);
        JsonArrayBuilder entries = Json.createArrayBuilder();
        camera.entries().forEach(entry -> entries.add(said(entry)));
        return Json.createObjectBuilder(head(camera).build()).add("entries", entries).build();
    }

    private Facts head(BodyCamera camera) {
        LocalDate today = cameras.today();
        return Facts.of().put("id", camera.id()).put("deviceNo", camera.deviceNo()).put("model", camera.model())
                .put("wearer", camera.wearerOn(today).orElse(null)).put("outOfService", camera.isOutOn(today))
                .put("retired", camera.isRetiredOn(today)).put("clockOffsetSeconds", camera.clockOffsetOn(today).toSeconds());
    }

    private static JsonObject said(BodyCameraEntry entry) {
        Facts said = Facts.of().put("id", entry.id()).put("kind", entry.kind()).put("officerId", entry.officerId()).put("from", entry.from())
                .put("until", entry.until()).put("note", entry.note()).put("enteredBy", entry.enteredBy()).put("enteredAt", entry.enteredAt());
        if (entry.offsetSeconds() != null) {
            said.put("offsetSeconds", (long) entry.offsetSeconds());
        }
        return said.build();
    }

    @POST
    @Operation(summary = "登记执法记录仪；同一编号再次登记不产生变化",
            description = "Registers a body camera; the same id again changes nothing")
    @RequestBody(ref = "RegisterBodyCamera")
    public JsonObject register(JsonObject body) {
        Fields fields = Fields.of(body);
        return one(cameras.register(fields.uuid("cameraId"), fields.text("deviceNo", NUMBER), fields.text("model", MODEL)).id());
    }

    @POST
    @Path("{id}/entries")
    @Operation(summary = "登记配发、停用、校时或者报废；同一编号再次登记不产生变化",
            description = "Enters that somebody wears it, that it is out of service, that its clock was compared, or that it is retired; the same id again changes nothing")
    @RequestBody(ref = "BodyCameraEntry")
    public JsonObject enter(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        cameras.enter(id, new BodyCameraEntry.Given(fields.uuid("entryId"), fields.choice("kind", BodyCameraEntry.Kind.class),
                fields.optionalUuid("officerId"), fields.day("from"), fields.optionalDay("until"),
                fields.has("offsetSeconds") ? fields.integer("offsetSeconds") : null, fields.optionalText("note", NOTE)));
        return one(id);
    }

    @POST
    @Path("{id}/entries/{entryId}/end")
    @Operation(summary = "配发收回或者停用结束", description = "Ends a wearing or an outage with that day")
    @RequestBody(ref = "EndBodyCameraEntry")
    public JsonObject end(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId, JsonObject body) {
        cameras.end(id, entryId, Fields.of(body).day("lastDay"));
        return one(id);
    }
}
