package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.document.entity.Authenticity;
import org.tiean.kernel.boundary.Messages;

/** Is this PDF genuine? For everybody, without login; the file is not kept. */
@Path("/public/verification")
@ApplicationScoped
public class VerificationResource {

    @Inject
    VerificationDoor door;

    @Inject
    Messages messages;

    @POST
    @Consumes("application/pdf")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(summary = "文书验真", description = "Is this document genuine?")
    @RequestBody(ref = "Paper")
    public JsonObject verify(InputStream body) throws IOException {
        Authenticity result = door.of(body);
        JsonArrayBuilder signatures = Json.createArrayBuilder();
        result.signatures().forEach(signature -> signatures.add(Json.createObjectBuilder()
                .add("signer", String.valueOf(signature.signer()))
                .add("signedAt", String.valueOf(signature.signedAt()))
                .add("kind", signature.documentStamp() ? "DOCUMENT_STAMP" : "SEAL")
                .add("stands", signature.stands())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("verdict", result.verdict().name())
                .add("message", messages.text(Locale.SIMPLIFIED_CHINESE, "document.verdict." + result.verdict()))
                .add("signatures", signatures);
        if (result.title() != null) {
            json.add("title", result.title());
        }
        if (result.replacedBy() != null) {
            json.add("replacedBy", result.replacedBy());
        }
        if (result.why() != null) {
            json.add("why", messages.text(Locale.SIMPLIFIED_CHINESE, result.why().key()));
        }
        if (result.number() != null) {
            json.add("number", result.number());
        }
        return json.build();
    }
}
