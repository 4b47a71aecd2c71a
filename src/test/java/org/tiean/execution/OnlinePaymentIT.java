package org.tiean.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Stage;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.OnlinePayments;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.boundary.StrayPayments;
import org.tiean.execution.control.PaymentSignature;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.PaymentOrder;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.Refund;
import org.tiean.execution.entity.ReturnStray;
import org.tiean.execution.entity.StrayPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** What the bank tells counts once, whatever comes twice, late, in another order, or from somebody else (行政处罚法67). */
@ArquillianTest
class OnlinePaymentIT {

    private static final Money FINE = Money.ofYuan(5000);

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    OnlinePayments online;

    @Inject
    StrayPayments stray;

    @Inject
    PaymentSignature signature;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    CaseDocuments documents;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    private final HttpClient http = HttpClient.newHttpClient();
    private Life life;

    @BeforeEach
    void served() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
    }

    @Test
    void anOrderIsBoundToTheFineAndToWhatIsOwed() {
        assertEquals(422, assertThrows(Refusal.class, () -> order(FINE.plus(new Money(1)))).kind().status());
        assertEquals(422, assertThrows(Refusal.class, () -> order(Money.ZERO)).kind().status());
        assertEquals(404, assertThrows(Refusal.class, () -> online.order(life.caseId(), UUID.randomUUID(), decision(), FINE)).kind().status());
        PaymentOrder order = order(FINE);
        assertTrue(online.page(order).toString().contains("fen=500000"));
        assertTrue(online.find(life.caseId(), UUID.randomUUID(), order.id()).isEmpty(), "nobody else's order");
    }

    @Test
    void forgedNotificationsChangeNothing() throws Exception {
        PaymentOrder order = order(FINE);
        byte[] body = body(UUID.randomUUID().toString(), order.id(), "PAID", FINE, "T" + UUID.randomUUID());
        assertEquals(403, tell(body, null).statusCode());
        assertEquals(403, tell(body, "00".repeat(32)).statusCode());
        byte[] other = new String(body, StandardCharsets.UTF_8).replace("500000", "500001").getBytes(StandardCharsets.UTF_8);
        assertEquals(403, tell(other, signature.of(body)).statusCode(), "another sum under the same signature");
        assertEquals(422, tell(body(UUID.randomUUID().toString(), order.id(), "PAID", new Money(1), "T1" + UUID.randomUUID())).statusCode(),
                "the bank itself tells another sum than that of the order");
        assertEquals(404, tell(body(UUID.randomUUID().toString(), UUID.randomUUID(), "PAID", FINE, "T2" + UUID.randomUUID())).statusCode());
        for (String bad : List.of("", "{", "[]", "{\"orderId\": 1}", "{\"notificationId\":\"a\",\"orderId\":\"" + order.id() + "\",\"status\":\"PAID\",\"amountFen\":1e99,"
                + "\"transactionNo\":\"x\",\"paidAt\":\"2026-01-01T00:00:00Z\"}")) {
            assertEquals(400, tell(bad.getBytes(StandardCharsets.UTF_8)).statusCode(), bad);
        }
        assertEquals(FINE, owed());
        assertEquals(PaymentOrder.State.OPEN, state(order));
    }

    @Test
    void repeatedAndReorderedNotificationsCountOnce() throws Exception {
        PaymentOrder half = order(Money.ofYuan(2500));
        String transaction = "T" + UUID.randomUUID();
        byte[] paid = body(UUID.randomUUID().toString(), half.id(), "PAID", Money.ofYuan(2500), transaction);
        assertTrue(tell(body(UUID.randomUUID().toString(), half.id(), "FAILED", Money.ofYuan(2500), transaction)).body().contains("FAILED"));
        List<Callable<HttpResponse<String>>> crowd = new ArrayList<>();
        for (int time = 0; time < 6; time++) {
            crowd.add(() -> tell(paid));
        }
        ExecutorService senders = Executors.newFixedThreadPool(6);
        List<String> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : senders.invokeAll(crowd)) {
            answers.add(answer.get().body());
        }
        senders.shutdown();
        assertEquals(1, answers.stream().filter(answer -> answer.contains("POSTED")).count(), answers.toString());
        assertEquals(5, answers.stream().filter(answer -> answer.contains("REPEATED")).count(), answers.toString());
        tell(body(UUID.randomUUID().toString(), half.id(), "FAILED", Money.ofYuan(2500), transaction));
        assertEquals(PaymentOrder.State.PAID, state(half), "word that it failed comes too late");
        assertTrue(tell(body(UUID.randomUUID().toString(), half.id(), "PAID", Money.ofYuan(2500), "T" + UUID.randomUUID())).body().contains("PAID_TWICE"));
        assertEquals(Money.ofYuan(2500), owed());

        PaymentOrder rest = order(Money.ofYuan(2500));
        assertTrue(tell(body(UUID.randomUUID().toString(), rest.id(), "PAID", Money.ofYuan(2500), "T" + UUID.randomUUID())).body().contains("POSTED"));
        time.settle();
        assertEquals(Money.ZERO, owed());
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(2, documents.of(life.caseId()).stream().filter(one -> one.kind() == DocumentKind.PAYMENT_CONFIRMATION && one.isSealed()).count());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void moneyThatCannotBePostedIsKnownToFinance() throws Exception {
        PaymentOrder late = order(FINE);
        cast.enter("finance1");
        payments.record(desk.request(life.played()), new RecordPayment(decision(), FINE, Zones.dayOf(time.now()), Channel.BANK,
                "票" + UUID.randomUUID().toString().substring(0, 30), null));
        byte[] paid = body(UUID.randomUUID().toString(), late.id(), "PAID", FINE, "T" + UUID.randomUUID());
        assertTrue(tell(paid).body().contains("UNPOSTED"));
        assertTrue(tell(paid).body().contains("REPEATED"));
        assertEquals(PaymentOrder.State.UNPOSTED, state(late));
        assertTrue(stray.waiting().stream().anyMatch(one -> one.orderId().equals(late.id())), "finance has it on its list");
        cast.enter("officer1");
        assertEquals(List.of(), stray.waiting());
        StrayPayment money = stray.of(life.caseId()).get(0);
        ReturnStray back = new ReturnStray(money.transactionNo(), Zones.dayOf(time.now()), Refund.Channel.ORIGINAL_ACCOUNT,
                "退" + UUID.randomUUID().toString().substring(0, 20), "收入退还书1号");
        assertEquals(404, assertThrows(Refusal.class, () -> stray.giveBack(desk.request(life.played()), back)).kind().status());
        cast.enter("finance1");
        stray.giveBack(desk.request(life.played()), back);
        assertTrue(stray.of(life.caseId()).isEmpty() && stray.waiting().stream().noneMatch(one -> one.orderId().equals(late.id())));
        assertEquals(FINE, stray.ofOrder(late.id()).orElseThrow().amount());
        assertEquals(422, assertThrows(Refusal.class, () -> stray.giveBack(desk.request(life.played()), back)).kind().status(), "once");
        assertEquals(Money.ZERO, owed(), "the fine stays paid");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void whatWasPaidTwiceGoesBackAsWell() throws Exception {
        PaymentOrder order = order(FINE);
        tell(body(UUID.randomUUID().toString(), order.id(), "PAID", FINE, "T" + UUID.randomUUID()));
        String second = "T" + UUID.randomUUID();
        tell(body(UUID.randomUUID().toString(), order.id(), "PAID", FINE, second));
        tell(body(UUID.randomUUID().toString(), order.id(), "PAID", FINE, second));
        cast.enter("finance1");
        assertEquals(List.of(second), stray.of(life.caseId()).stream().map(StrayPayment::transactionNo).toList(), "told of twice it is one");
        assertTrue(stray.of(life.caseId()).get(0).twice());
    }

    private PaymentOrder order(Money amount) {
        return online.order(life.caseId(), life.played().partyId(), decision(), amount);
    }

    private byte[] body(String id, UUID order, String status, Money amount, String transaction) {
        return Json.createObjectBuilder().add("notificationId", id).add("orderId", order.toString()).add("status", status)
                .add("amountFen", amount.fen()).add("transactionNo", transaction).add("paidAt", time.now().toString()).build().toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> tell(byte[] body) throws Exception {
        return tell(body, signature.of(body));
    }

    private HttpResponse<String> tell(byte[] body, String signed) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(System.getProperty("tiean.public.url") + "/api/v1/payments/notifications"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signed != null) {
            request.header("X-Tiean-Signature", signed);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private UUID decision() {
        return of(FineAccount::decisionId);
    }

    private Money owed() {
        return of(account -> account.balanceOn(Zones.dayOf(time.now()), SurchargeBase.FINE).owed());
    }

    private PaymentOrder.State state(PaymentOrder order) {
        return online.find(order.caseId(), order.partyId(), order.id()).orElseThrow().state();
    }

    private <T> T of(java.util.function.Function<FineAccount, T> question) {
        try {
            return within.run(() -> question.apply(accounts.of(life.caseId()).get(0)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
