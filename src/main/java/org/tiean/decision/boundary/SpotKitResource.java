package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.casefile.entity.ActKind;
import org.tiean.decision.control.SpotKit;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Refusal;

/** What two officers need to decide on the spot where there is no network. Nothing about any case. */
@Path("/spot-kit")
@ApplicationScoped
public class SpotKitResource {

    @Inject
    CurrentActor actor;

    @Inject
    SpotKit kit;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "当场处罚底册：机关、条款、裁量基准和收缴依据，供无网络时使用",
            description = "What deciding on the spot needs without network: organ, clauses, benchmarks, grounds of collection")
    public JsonObject kit() {
        if (actor.agencyId() == null || actor.roles().stream().noneMatch(ActKind.DECIDE_ON_THE_SPOT.roles()::contains)) {
            throw Refusal.forbidden("decision.spot.no-agency");
        }
        return kit.of(actor.agencyId());
    }
}
