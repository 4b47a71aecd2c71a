package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.Recording;
import org.tiean.kernel.boundary.Fields;

/** Recordings of body cameras come in over REST. */
@ApplicationScoped
@Path("/recordings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BringRecordingResource {

    @Inject
    Recordings recordings;

    @POST
    @Operation(summary = "导入执法记录仪的音像记录（文件先行上传）；同一编号再次导入不产生变化",
            description = "Brings in a recording of a body camera (upload the file before); the same id again changes nothing")
    @RequestBody(ref = "ImportRecording")
    public JsonObject bring(JsonObject body) {
        Fields fields = Fields.of(body);
        UUID upload = fields.uuid("uploadId");
        Recording recording = recordings.bring(new ImportRecording(fields.uuid("recordingId"), fields.text("deviceNo", 40), fields.uuid("officerId"),
                fields.moment("startedAt"), fields.moment("endedAt"), fields.text("place", 300), fields.optionalNumber("longitude"),
                fields.optionalNumber("latitude")), upload);
        return Facts.of().put("recordingId", recording.id()).put("sha256", recording.file().sha256()).put("keepUntil", recording.keepUntil()).build();
    }
}
