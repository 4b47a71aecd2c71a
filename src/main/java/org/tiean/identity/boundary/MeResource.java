package org.tiean.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.kernel.entity.Refusal;

/** Whose session this is, and what time the house has: a phone that was away asks before it sends what it kept. */
@Path("/me")
@ApplicationScoped
public class MeResource {

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "当前登录人和系统时间", description = "Who is logged in, and the time of the house")
    public JsonObject me() {
        if (!actor.isKnown()) {
            throw Refusal.forbidden("identity.login-needed");
        }
        return Json.createObjectBuilder().add("user", actor.username()).add("now", clock.instant().toString()).build();
    }
}
