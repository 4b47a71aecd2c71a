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
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.DropDisposal;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.execution.entity.RecordProceeds;
import org.tiean.kernel.boundary.Fields;

/** Disposal of confiscated goods over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisposalResource {

    private static final int NUMBER = 60;
    private static final int NAME = 300;
    private static final int SHORT = 500;
    private static final int TEXT = 2000;
    private static final int COURSE = 4000;

    @Inject
    ActAnswers answers;

    @Inject
    GoodsDisposals disposals;

    @POST
    @Path("goods-disposals")
    @Operation(summary = "申请处理罚没物品", description = "Proposes what becomes of confiscated goods")
    @RequestBody(ref = "ProposeDisposal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(disposals.propose(answers.request(caseId, fields), new ProposeDisposal(fields.uuid("decisionId"),
                fields.choice("method", DisposalMethod.class),
                fields.list("lines").stream().map(line -> new ProposeDisposal.Line(line.uuid("itemId"), line.optionalMoney("valueFen"))).toList(),
                fields.text("reason", TEXT), fields.optionalText("basis", SHORT), fields.optionalText("valuation", SHORT), fields.flag("perishable"))));
    }

    @POST
    @Path("goods-disposal-answers")
    @Operation(summary = "罚没物品处理审批", description = "Answers what was proposed for confiscated goods")
    @RequestBody(ref = "DecideDisposal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(disposals.decide(answers.request(caseId, fields), new DecideDisposal(
                fields.choice("outcome", DecideDisposal.Outcome.class), fields.text("opinion", TEXT))));
    }

    @POST
    @Path("goods-disposal-records")
    @Operation(summary = "登记罚没物品的处理", description = "Records that confiscated goods were disposed of as approved")
    @RequestBody(ref = "CarryOutDisposal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject carryOut(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(disposals.carryOut(answers.request(caseId, fields), new CarryOutDisposal(
                fields.choice("method", DisposalMethod.class), fields.moment("startedAt"), fields.moment("endedAt"),
                fields.text("place", NAME), fields.text("executor", NAME), fields.text("course", COURSE), fields.optionalText("witness", NAME),
                fields.optionalText("receipt", NUMBER), fields.optionalMoney("priceFen"), fields.uuids("officerIds"), fields.text("recording", NAME))));
    }

    @POST
    @Path("goods-disposal-ends")
    @Operation(summary = "终止处理罚没物品", description = "Gives an approved disposal up before anything was done")
    @RequestBody(ref = "DropDisposal")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject drop(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(disposals.drop(answers.request(caseId, fields), new DropDisposal(fields.text("reason", TEXT))));
    }

    @POST
    @Path("goods-proceeds")
    @Operation(summary = "登记罚没物品处理款项上缴国库（财务）", description = "Records that the proceeds are in the treasury (finance)")
    @RequestBody(ref = "RecordProceeds")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject paid(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(disposals.paid(answers.request(caseId, fields), new RecordProceeds(fields.money("amountFen"), fields.day("paidOn"),
                fields.text("receipt", NUMBER))));
    }
}
