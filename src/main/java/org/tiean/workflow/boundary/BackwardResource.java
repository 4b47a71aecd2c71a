package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import org.tiean.kernel.boundary.Fields;
import org.tiean.workflow.entity.ReturnCase;
import org.tiean.workflow.entity.WithdrawStep;

/** The ways back of a case over REST (撤回、退回). */
@ApplicationScoped
@Path("/cases/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BackwardResource {

    private static final int REASON = 1000;
    private static final int NAME = 100;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Returns returns;

    @Inject
    ActAnswers answers;

    @POST
    @Path("withdrawal")
    @Operation(summary = "撤回本人办理、他人尚未签收的行为，写明理由；由该行为产生的文书作废",
            description = "Withdraws an own act that nobody received yet, with the reason; its documents are voided")
    @RequestBody(ref = "WithdrawStep")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject withdraw(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(withdrawals.withdraw(answers.request(caseId, fields), WithdrawStep.of(fields.text("act", NAME), fields.text("reason", REASON))));
    }

    @POST
    @Path("return")
    @Operation(summary = "退回案件至此前的环节，写明理由；退回点由流程规定",
            description = "Gives a case back to an earlier step, with the reason; the points are declared by the process")
    @RequestBody(ref = "ReturnCase")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject giveBack(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(returns.giveBack(answers.request(caseId, fields),
                new ReturnCase(fields.text("from", NAME), fields.text("to", NAME), fields.text("reason", REASON))));
    }
}
