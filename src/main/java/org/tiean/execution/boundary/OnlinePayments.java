package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.execution.control.PaymentSignature;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.NoticeOutcome;
import org.tiean.execution.entity.PaymentNotice;
import org.tiean.execution.entity.PaymentOrder;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Paying through the payment system (电子支付系统缴纳罚款; 行政处罚法67(3)). The organ never touches the money (67(1)): the party
 * is sent to the bank's page with a signed order, and the bank tells by a signed notification what became of it. Notifications
 * may come twice, late or in another order; money counts once, and only the sum of the order.
 */
@ApplicationScoped
@Transactional
public class OnlinePayments {

    private static final Logger LOG = Logger.getLogger(OnlinePayments.class.getName());
    private static final int SHORT = 60;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    FineAccounts accounts;

    @Inject
    PaymentPosting posting;

    @Inject
    PaymentSignature signature;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.payment.url")
    Optional<String> bank;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    /** Whether there is a payment system here. */
    public boolean isReady() {
        return bank.isPresent() && signature.isReady();
    }

    /**
     * Sets out to pay a part of what a party owes today.
     *
     * @throws Refusal 404 no such fine of this party, 409 no payment system, 422 nothing or more than is owed
     */
    public PaymentOrder order(UUID caseId, UUID partyId, UUID decisionId, Money amount) {
        if (!isReady()) {
            throw Refusal.conflict("execution.online.none");
        }
        FineAccount account = accounts.ofDecision(decisionId).filter(one -> one.caseId().equals(caseId) && one.partyId().equals(partyId))
                .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
        LocalDate today = Zones.today(clock);
        Money owed = account.balanceOn(today, accounts.base(em.find(CaseFile.class, caseId), today)).owed();
        if (account.closedOn().isPresent() || amount == null || amount.isZero() || amount.exceeds(owed)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, "execution.payment.too-much", amount == null ? Money.ZERO : amount, owed);
        }
        PaymentOrder order = new PaymentOrder(account, amount, clock.instant());
        em.persist(order);
        return order;
    }

    /** The bank's page for an order, signed so that nobody pays another sum or comes back elsewhere. */
    public URI page(PaymentOrder order) {
        String back = publicUrl + "/party/pay.xhtml?order=" + order.id();
        String words = "order=" + order.id() + "&fen=" + order.amount().fen() + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return URI.create(bank.orElseThrow() + "?" + words + "&sig=" + signature.of(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** An order of a party; empty for none of its own. */
    public Optional<PaymentOrder> find(UUID caseId, UUID partyId, UUID orderId) {
        return Optional.ofNullable(em.find(PaymentOrder.class, orderId))
                .filter(order -> order.caseId().equals(caseId) && order.partyId().equals(partyId));
    }

    /**
     * Hears a notification.
     *
     * @param body    the very bytes that came
     * @param signed  signature over them
     * @throws Refusal 403 forged, 400 malformed, 404 no such order, 422 another sum than that of the order
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public NoticeOutcome hear(byte[] body, String signed) {
        if (!signature.stands(body, signed)) {
            // nothing of it is kept: whoever sends it is nobody we know
            LOG.log(Level.WARNING, "a payment notification without a valid signature was turned away");
            throw Refusal.forbidden("execution.online.forged");
        }
        PaymentNotice notice = read(body);
        NoticeOutcome outcome;
        try {
            outcome = posting.take(notice);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND && "execution.online.unknown".equals(refused.key())) {
                throw refused;
            }
            outcome = posting.cannot(notice, refused);
        }
        if (outcome == NoticeOutcome.AMOUNT_DIFFERS) {
            LOG.log(Level.WARNING, "the bank tells another sum than that of order {0}", notice.orderId());
            throw new Refusal(Refusal.Kind.UNLAWFUL, "execution.online.amount-differs");
        }
        return outcome;
    }

    private static PaymentNotice read(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject json = reader.readObject();
            Fields fields = Fields.of(json);
            return new PaymentNotice(fields.text("notificationId", SHORT), fields.uuid("orderId"),
                    fields.choice("status", Status.class) == Status.PAID, new Money(json.getJsonNumber("amountFen").longValueExact()),
                    fields.text("transactionNo", SHORT), fields.moment("paidAt"));
        } catch (JsonException | ArithmeticException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw Refusal.invalid("execution.online.malformed");
        }
    }

    private enum Status {
        PAID, FAILED
    }
}
