package org.tiean.discretion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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

/** Benchmarks (裁量权基准) handed in over REST, by whoever keeps them. */
@ApplicationScoped
@Path("/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
public class BenchmarkResource {

    @Inject
    BenchmarkKeeping keeping;

    @POST
    @Consumes({HandedIn.CSV, HandedIn.WORKSHEET})
    @Operation(summary = "导入裁量基准（CSV 或者 Excel），有错整表不收，逐行列明；已施行的只能终止或者由新版取代",
            description = "Takes in benchmarks, whole or not at all with each faulty row named; one in force is only ended or superseded")
    @RequestBody(ref = "Table")
    public JsonObject take(@HeaderParam("Content-Type") MediaType type, InputStream body) throws IOException {
        HandedIn table = HandedIn.of(body, type, "裁量基准（接口导入）");
        return Json.createObjectBuilder().add("changed", keeping.takeIn(TableFile.read(table.file(), table.name()), table.name())).build();
    }
}
