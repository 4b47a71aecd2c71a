package org.tiean.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.kernel.boundary.HandedIn;
import org.tiean.kernel.control.TableFile;

/** Holiday tables (工作日历) handed in over REST, by whoever keeps them. */
@ApplicationScoped
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
public class HolidayResource {

    @Inject
    HolidayImport tables;

    @POST
    @Consumes({HandedIn.CSV, HandedIn.WORKSHEET})
    @Operation(summary = "导入放假安排（CSV 或者 Excel），有错整表不收，逐行列明；受影响的期限同时重算",
            description = "Takes in holiday tables, whole or not at all with each faulty row named; limits they touch are counted again")
    @RequestBody(ref = "Table")
    public JsonObject take(@HeaderParam("Content-Type") MediaType type, InputStream body) throws IOException {
        HandedIn table = HandedIn.of(body, type, "放假安排（接口导入）");
        JsonArrayBuilder years = Json.createArrayBuilder();
        tables.take(TableFile.read(table.file(), table.name()), table.name()).forEach(years::add);
        return Json.createObjectBuilder().add("changedYears", years).build();
    }
}
