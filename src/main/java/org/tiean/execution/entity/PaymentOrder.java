package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/**
 * A party sets out to pay a sum through the payment system (网上缴款单). The sum is fixed here; only a notification signed by the
 * bank says that it was paid, and it may come late, twice, or after word that it failed.
 */
@Entity
@Table(name = "payment_order")
public class PaymentOrder {

    /** Where it stands. */
    public enum State {
        /** On the bank's page. */
        OPEN,
        /** The money came and stands on the account. */
        PAID,
        /** The bank says that it was not paid; the money may still come. */
        FAILED,
        /** The money came and cannot be put on the account, e.g. because the fine is paid already: finance pays it back. */
        UNPOSTED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "amount_fen")
    private Money amount;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "transaction_no")
    private String transactionNo;

    @Column(name = "paid_at")
    private Instant paidAt;

    private String problem;

    protected PaymentOrder() {
    }

    public PaymentOrder(FineAccount account, Money amount, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = account.caseId();
        this.decisionId = account.decisionId();
        this.partyId = account.partyId();
        this.amount = amount;
        this.state = State.OPEN;
        this.openedAt = at;
    }

    /** The money stands on the account. */
    public void paid(PaymentNotice notice) {
        came(notice, State.PAID);
        problem = null;
    }

    /** The money came but cannot be put on the account. */
    public void unposted(PaymentNotice notice, String why) {
        came(notice, State.UNPOSTED);
        problem = why;
    }

    private void came(PaymentNotice notice, State next) {
        if (isCome()) {
            throw new IllegalStateException("the money of order " + id + " came already");
        }
        state = next;
        transactionNo = notice.transactionNo();
        paidAt = notice.paidAt();
    }

    /** Word that it failed; what was paid stays paid, whatever order the words come in. */
    public void failed() {
        if (state == State.OPEN) {
            state = State.FAILED;
        }
    }

    /** Whether the bank said that the money came. */
    public boolean isCome() {
        return state == State.PAID || state == State.UNPOSTED;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID partyId() {
        return partyId;
    }

    public Money amount() {
        return amount;
    }

    public State state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<String> transactionNo() {
        return Optional.ofNullable(transactionNo);
    }

    /** Key of the reason why the money does not stand on the account. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
