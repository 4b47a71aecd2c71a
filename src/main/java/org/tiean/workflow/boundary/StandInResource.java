package org.tiean.workflow.boundary;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.authority.boundary.StandIns;
import org.tiean.authority.entity.RegisterStandIn;
import org.tiean.authority.entity.StandIn;
import org.tiean.casefile.entity.Facts;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/** Who stands in for whom while absent, over REST (外出代理). */
@ApplicationScoped
@Transactional
@Path("/stand-ins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StandInResource {

    private static final int REASON = 1000;

    /** In which capacity somebody is stood in for. */
    enum Capacity {
        OFFICER, SQUAD_LEADER, LEGAL_REVIEWER, AGENCY_HEAD, DEPUTY_HEAD;

        Role role() {
            return Role.valueOf(name());
        }
    }

    @Inject
    StandIns standIns;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "外出代理：与本人有关的，以及所领导人员的，包括已经结束的",
            description = "Stand-ins that concern the reader or whom the reader leads, those that are over among them")
    public JsonObject list(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        Page<StandIn> page = standIns.page(new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(one -> rows.add(json(one)));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @POST
    @Operation(summary = "登记外出代理：谁外出、由谁代理、以何身份、起止日和理由；期满自行结束",
            description = "Registers who stands in for whom, in which capacity, from a day to a day, with the reason; it lapses by itself")
    @RequestBody(ref = "RegisterStandIn")
    public JsonObject register(JsonObject body) {
        Fields fields = Fields.of(body);
        return json(standIns.register(new RegisterStandIn(fields.uuid("actId"), fields.uuid("absentId"), fields.uuid("substituteId"),
                fields.choice("capacity", Capacity.class).role(), fields.day("from"), fields.day("until"), fields.text("reason", REASON))));
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "提前结束外出代理，写明理由；立即生效", description = "Ends a stand-in early, at once, with the reason")
    @RequestBody(ref = "EndStandIn")
    public JsonObject end(@PathParam("id") UUID id, JsonObject body) {
        return json(standIns.end(id, Fields.of(body).text("reason", REASON)));
    }

    private JsonObject json(StandIn one) {
        return Facts.of().put("id", one.id()).put("absent", one.absentName()).put("standIn", one.substituteName())
                .put("capacity", one.capacity()).put("from", one.fromDay()).put("until", one.lastDay()).put("reason", one.reason())
                .put("registeredBy", one.registeredByName()).put("registeredAt", one.registeredAt())
                .put("standing", one.standingOn(Zones.today(clock))).put("endedBy", one.endedByName().orElse(null))
                .put("endedAt", one.endedAt().orElse(null)).put("endReason", one.endReason().orElse(null)).build();
    }
}
