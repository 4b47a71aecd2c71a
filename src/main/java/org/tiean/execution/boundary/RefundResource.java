package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.execution.entity.RecordRefund;
import org.tiean.execution.entity.Refund;
import org.tiean.execution.entity.ReturnStray;
import org.tiean.kernel.boundary.Fields;

/** Refunds over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefundResource {

    private static final int REFERENCE = 60;
    private static final int PROOF = 200;

    @Inject
    ActAnswers answers;

    @Inject
    Refunds refunds;

    @Inject
    StrayPayments stray;

    @POST
    @Path("refunds")
    @Operation(summary = "登记退还罚款（财务）", description = "Records a refund (finance)")
    @RequestBody(ref = "RecordRefund")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject record(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(refunds.record(answers.request(caseId, fields), new RecordRefund(fields.uuid("decisionId"),
                fields.money("amountFen"), fields.day("paidOn"), fields.choice("channel", Refund.Channel.class),
                fields.text("reference", REFERENCE), fields.text("proof", PROOF))));
    }

    @POST
    @Path("stray-payment-returns")
    @Operation(summary = "登记退回不能入账的网上缴款（财务）", description = "Records that money which came on line and stands on no account went back (finance)")
    @RequestBody(ref = "ReturnStrayPayment")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject giveBack(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(stray.giveBack(answers.request(caseId, fields), new ReturnStray(fields.text("transactionNo", REFERENCE),
                fields.day("returnedOn"), fields.choice("channel", Refund.Channel.class), fields.text("reference", REFERENCE),
                fields.text("proof", PROOF))));
    }
}
