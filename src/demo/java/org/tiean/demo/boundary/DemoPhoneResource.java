package org.tiean.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tiean.demo.control.DemoPhones;
import org.tiean.kernel.entity.Json;

/** The texts that arrived at a phone of the demo, the latest first. */
@Path("/demo/phones/{number}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoPhoneResource {

    @Inject
    DemoPhones phones;

    @GET
    public JsonArray texts(@PathParam("number") String number) {
        return Json.createArrayBuilder(phones.at(number)).build();
    }
}
