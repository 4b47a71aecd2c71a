package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.execution.entity.CashGround;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.HandInCash;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Fines and payments of a case over REST. */
@Path("/cases/{caseId}")
@ApplicationScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExecutionResource {

    private static final int RECEIPT = 60;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    ActAnswers answers;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    @GET
    @Path("fine-accounts")
    @Operation(summary = "罚款账目：应缴、已缴、加处罚款、缴款期限", description = "Fine accounts: due, paid, surcharge, until when")
    public JsonArray accounts(@PathParam("caseId") UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.PAYMENT);
        LocalDate today = Zones.today(clock);
        SurchargeBase base = accounts.base(caseFile, today);
        JsonArrayBuilder list = Json.createArrayBuilder();
        accounts.of(caseId).forEach(account -> list.add(account(account, account.balanceOn(today, base), accounts.payByProvisional(account), today)));
        return list.build();
    }

    private static JsonObject account(FineAccount account, FineBalance balance, boolean provisional, LocalDate today) {
        JsonArrayBuilder paid = Json.createArrayBuilder();
        account.payments().forEach(payment -> paid.add(payment(payment)));
        JsonArrayBuilder deferrals = Json.createArrayBuilder();
        account.deferrals().forEach(deferral -> deferrals.add(DeferralResource.deferral(deferral)));
        return Facts.of().put("decisionId", account.decisionId()).put("decisionNumber", account.decisionNumber())
                .put("servedOn", account.servedOn()).put("payBy", account.payBy().orElse(null)).put("payByProvisional", provisional).put("fineFen", account.fine())
                .put("surchargeAnnounced", account.surchargeAnnounced()).put("surchargeFen", balance.surcharge())
                .put("daysLate", balance.daysLate()).put("paidFen", balance.paid()).put("owedFen", balance.owed())
                .put("settledOn", account.settledOn().orElse(null))
                .put("nextInstalmentOn", account.nextInstalmentOn(today).map(Instalment::dueOn).orElse(null))
                .put("payments", paid.build()).put("deferrals", deferrals.build()).build();
    }

    private static JsonObject payment(Payment payment) {
        return Facts.of().put("id", payment.id()).put("amountFen", payment.amount()).put("paidOn", payment.paidOn())
                .put("channel", payment.channel()).put("receiptNumber", payment.receiptNumber())
                .put("ground", payment.ground().orElse(null)).build();
    }

    @POST
    @Path("payments")
    @Operation(summary = "登记缴款（财务）", description = "Records a payment (finance)")
    @RequestBody(ref = "RecordPayment")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject record(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(payments.record(answers.request(caseId, fields), command(fields)));
    }

    @POST
    @Path("on-the-spot-collections")
    @Operation(summary = "当场收缴罚款（执法人员；处罚法第六十八条、第六十九条）",
            description = "Records a fine collected on the spot (officers; arts. 68, 69)")
    @RequestBody(ref = "RecordPayment")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject collect(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(payments.collect(answers.request(caseId, fields), command(fields)));
    }

    private static RecordPayment command(Fields fields) {
        return new RecordPayment(fields.uuid("decisionId"), fields.money("amountFen"), fields.day("paidOn"),
                fields.choice("channel", Channel.class), fields.text("receiptNumber", RECEIPT),
                fields.has("ground") ? fields.choice("ground", CashGround.class) : null);
    }

    @POST
    @Path("cash-hand-ins")
    @Operation(summary = "当场收缴的罚款交至行政机关（财务）", description = "Records cash handed in (finance)")
    @RequestBody(ref = "HandInCash")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject handIn(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(payments.handIn(answers.request(caseId, fields),
                new HandInCash(fields.uuid("paymentId"), fields.day("handedInOn"))));
    }
}
