package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** Where the bank tells what became of payments. Known by its signature, by nothing else. */
@Path("/payments/notifications")
@ApplicationScoped
@SecurityRequirements
public class PaymentNoticeResource {

    /** Header with the HMAC-SHA-256 of the body. */
    static final String SIGNATURE = "X-Tiean-Signature";
    private static final int LARGEST = 1 << 14;

    @Inject
    OnlinePayments payments;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "代收机构通知缴款结果；X-Tiean-Signature 为请求体的 HMAC-SHA-256（十六进制）；重复、乱序的通知不产生变化",
            description = "The collecting bank tells the result of a payment; X-Tiean-Signature is the HMAC-SHA-256 of the body in"
                    + " hexadecimal; repeated and reordered notifications change nothing")
    @RequestBody(ref = "PaymentNotification")
    public JsonObject hear(@HeaderParam(SIGNATURE) String signature, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "execution.online.malformed");
        }
        return Facts.of().put("outcome", payments.hear(bytes, signature)).build();
    }
}
