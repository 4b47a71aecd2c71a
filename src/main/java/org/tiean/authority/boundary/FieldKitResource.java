package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.PowerItemLine;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * What a squad takes along to where there is no network (现场底册): the certified officers of the agency and
 * the items it may pursue. Nothing about any case.
 */
@Path("/field-kit")
@ApplicationScoped
public class FieldKitResource {

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Officers officers;

    @Inject
    PowerItems items;

    @Inject
    Clock clock;

    /** {@code {user, day, officers: [{id, username, name, certificate}], items: [{code, name, domain}]}}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "现场底册：本机关持证人员和可以办理的事项",
            description = "What a squad takes along: certified officers and items of the agency")
    public JsonObject kit() {
        if (actor.agencyId() == null || !rights.may(actor.roles(), Subject.REFERENCE, Scope.AGENCY, Action.SEE)) {
            throw Refusal.forbidden("identity.login-needed");
        }
        LocalDate today = Zones.today(clock);
        return Json.createObjectBuilder().add("user", actor.username()).add("day", today.toString())
                .add("officers", officers(today)).add("items", items(today)).build();
    }

    private JsonArrayBuilder officers(LocalDate today) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Officer officer : officers.enforcingFor(actor.agencyId(), today)) {
            UUID squad = officer.squadOn(today).orElse(null);
            list.add(Json.createObjectBuilder().add("id", officer.id().toString())
                    .add("username", officer.username()).add("name", officer.name())
                    .add("certificate", officer.certificateOn(today).orElse(""))
                    .add("sameSquad", squad != null && squad.equals(actor.squadId())));
        }
        return list;
    }

    private JsonArrayBuilder items(LocalDate today) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Page<PowerItemLine> page;
        int offset = 0;
        do {
            page = items.searchSwitchedOn("", actor.agencyId(), today, today, new Page.Slice(offset, Page.Slice.LARGEST));
            page.rows().forEach(item -> list.add(Json.createObjectBuilder().add("code", item.code())
                    .add("name", item.name()).add("domain", item.domain())));
            offset += Page.Slice.LARGEST;
        } while (offset < page.total());
        return list;
    }
}
