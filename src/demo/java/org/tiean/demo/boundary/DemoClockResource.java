package org.tiean.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** The clock of the demo, for the system administrator of the demo. */
@Path("/demo/clock")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DemoClockResource {

    @Inject
    DemoTime time;

    @Inject
    CurrentActor actor;

    @GET
    public JsonObject now() {
        return Json.createObjectBuilder().add("now", time.now().toString()).build();
    }

    /** {@code {"to": "2026-12-01T09:00:00+08:00"}}. */
    @PUT
    public JsonObject move(JsonObject body) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw Refusal.forbidden("identity.system-admin-only");
        }
        time.moveTo(Fields.of(body).moment("to"));
        return now();
    }
}
