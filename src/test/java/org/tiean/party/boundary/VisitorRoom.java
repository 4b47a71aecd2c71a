package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.decision.InTransaction;
import org.tiean.decision.boundary.Decisions;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.OnlinePayments;
import org.tiean.execution.control.PaymentSignature;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.PaymentOrder;
import org.tiean.kernel.entity.Money;
import org.tiean.party.control.PartySessions;
import org.tiean.party.entity.ReviewWish;
import org.tiean.wholecase.Room;
import org.tiean.wholecase.ToldLife;

/** What a party does itself, with the code on its paper: hand in an application for review, pay through the bank. */
@ApplicationScoped
class VisitorRoom implements Room {

    @Inject
    PartyEntrance entrance;

    @Inject
    PartySessions sessions;

    @Inject
    PartyVisit visit;

    @Inject
    PartyRemedies remedies;

    @Inject
    Decisions decisions;

    @Inject
    CaseDocuments documents;

    @Inject
    FineAccounts accounts;

    @Inject
    OnlinePayments online;

    @Inject
    PaymentSignature signature;

    @Inject
    InTransaction within;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public Map<String, Word> words() {
        return Map.of("hand-in-review-application", this::handIn, "pay-online", this::pay);
    }

    private void handIn(ToldLife life, String with) throws Exception {
        DocumentView paper = documents.latest(life.caseId(), "summary-decision").orElseThrow();
        UUID decision = decisions.current(life.caseId()).get(0).id();
        String code = PaperCodes.read(within.run(() -> documents.file(life.caseId(), paper.id(), "核对查询码")));
        visit.is(sessions.use(entrance.enter(paper.number(), code, UUID.randomUUID().toString()).letIn().orElseThrow()).orElseThrow());
        remedies.handIn(life.request(), decision, ReviewWish.REVOKE, with, null, List.of());
    }

    /** All of the fine; the bank tells of it with its signature. */
    private void pay(ToldLife life, String with) throws Exception {
        FineAccount account = within.run(() -> accounts.of(life.caseId()).get(0));
        Money fine = account.fine();
        PaymentOrder order = online.order(life.caseId(), life.played().partyId(), account.decisionId(), fine);
        byte[] told = Json.createObjectBuilder().add("notificationId", UUID.randomUUID().toString()).add("orderId", order.id().toString())
                .add("status", "PAID").add("amountFen", fine.fen()).add("transactionNo", "T" + UUID.randomUUID()).add("paidAt", life.now().toString())
                .build().toString().getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(System.getProperty("tiean.public.url") + "/api/v1/payments/notifications"))
                .header("Content-Type", "application/json").header("X-Tiean-Signature", signature.of(told))
                .POST(HttpRequest.BodyPublishers.ofByteArray(told)).build(), HttpResponse.BodyHandlers.ofString());
        if (!answer.body().contains("POSTED")) {
            throw new AssertionError("the payment was not posted: " + answer.statusCode() + " " + answer.body());
        }
    }
}
