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
import org.tiean.document.control.ServiceProofFields;
import org.tiean.execution.entity.CommissionAuction;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.execution.entity.DropAuction;
import org.tiean.execution.entity.PaySurplus;
import org.tiean.execution.entity.ProposeAuction;
import org.tiean.execution.entity.ReceiveAuctionMoney;
import org.tiean.execution.entity.RecordAuction;
import org.tiean.kernel.boundary.Fields;

/** Auction of seized things against the fine over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuctionResource {

    private static final int NUMBER = 60;
    private static final int NAME = 300;
    private static final int SHORT = 500;
    private static final int TEXT = 2000;

    @Inject
    ActAnswers answers;

    @Inject
    SeizedAuctions auctions;

    @POST
    @Path("auctions")
    @Operation(summary = "申请将查封、扣押的财物拍卖抵缴罚款", description = "Proposes to auction seized things against the fine")
    @RequestBody(ref = "ProposeAuction")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject propose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.propose(answers.request(caseId, fields), new ProposeAuction(fields.uuid("decisionId"),
                fields.list("lines").stream().map(line -> new ProposeAuction.Line(line.uuid("thingId"), line.money("valueFen"))).toList(),
                fields.text("reason", TEXT), fields.text("ownership", SHORT), fields.text("valuation", SHORT))));
    }

    @POST
    @Path("auction-answers")
    @Operation(summary = "拍卖抵缴罚款审批", description = "Answers the proposed auction; approved, it is the decision on force")
    @RequestBody(ref = "DecideAuction")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject decide(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.decide(answers.request(caseId, fields), new DecideAuction(fields.choice("outcome", DecideAuction.Outcome.class),
                fields.text("opinion", TEXT))));
    }

    @POST
    @Path("auction-decision-services")
    @Operation(summary = "送达强制执行决定书（拍卖抵缴罚款）", description = "Records the service of the decision on the auction")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.serve(answers.request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    @POST
    @Path("auction-commissions")
    @Operation(summary = "委托拍卖", description = "Commissions an auction house")
    @RequestBody(ref = "CommissionAuction")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject commission(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.commission(answers.request(caseId, fields), new CommissionAuction(fields.text("house", NAME),
                fields.text("licence", NUMBER), fields.text("contract", NUMBER), fields.money("reserveFen"), fields.day("announcedOn"), fields.day("auctionOn"))));
    }

    @POST
    @Path("auction-results")
    @Operation(summary = "登记拍卖结果", description = "Records what came of the auction")
    @RequestBody(ref = "RecordAuction")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject record(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.record(answers.request(caseId, fields), new RecordAuction(fields.choice("result", RecordAuction.Result.class),
                fields.day("heldOn"), fields.text("course", TEXT), fields.optionalMoney("priceFen"), fields.optionalText("proof", NUMBER),
                fields.optionalMoney("costsFen"))));
    }

    @POST
    @Path("auction-proceeds")
    @Operation(summary = "登记拍卖价款到账，抵缴罚款（财务）", description = "Records that the price came and sets it off (finance)")
    @RequestBody(ref = "ReceiveAuctionMoney")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject receive(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.receive(answers.request(caseId, fields), new ReceiveAuctionMoney(fields.day("receivedOn"),
                fields.text("receipt", NUMBER))));
    }

    @POST
    @Path("auction-surpluses")
    @Operation(summary = "退还拍卖余款（财务）", description = "Records that the surplus went back to the party (finance)")
    @RequestBody(ref = "PaySurplus")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject paySurplus(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.paySurplus(answers.request(caseId, fields), new PaySurplus(fields.day("paidOn"), fields.text("reference", NUMBER))));
    }

    @POST
    @Path("auction-ends")
    @Operation(summary = "终止拍卖", description = "Gives an auction up before anything was sold")
    @RequestBody(ref = "DropAuction")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject drop(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(auctions.drop(answers.request(caseId, fields), new DropAuction(fields.text("reason", TEXT))));
    }
}
