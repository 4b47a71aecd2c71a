package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.entity.CashGround;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/record-payment.xhtml} (登记缴款). */
@Named
@RequestScoped
public class RecordPaymentPage {

    @Inject
    TaskPage task;

    @Inject
    Payments payments;

    @Inject
    FineAccounts accounts;

    @Inject
    Clock clock;

    private List<Row> rows;
    private String decisionId;
    private BigDecimal amount;
    private LocalDate paidOn;
    private Channel channel = Channel.BANK;
    private String receiptNumber;
    private CashGround ground;

    /**
     * An account and how it stands today.
     *
     * @param provisional whether its last day was counted without a holiday table
     * @param next        the part of a granted plan to be paid next, or null
     * @param missed      whether a part of the plan was missed
     */
    public record Row(FineAccount account, FineBalance balance, boolean provisional, Instalment next, boolean missed) {
    }

    @PostConstruct
    void read() {
        LocalDate today = Zones.today(clock);
        var base = accounts.base(task.getCaseFile(), today);
        rows = accounts.of(task.getCaseId()).stream().map(one -> row(one, one.balanceOn(today, base), today)).toList();
        paidOn = today;
        List<Row> open = rows.stream().filter(row -> row.account().closedOn().isEmpty()).toList();
        if (open.size() == 1) {
            decisionId = open.get(0).account().decisionId().toString();
            amount = open.get(0).balance().owed().yuan();
        }
    }

    private Row row(FineAccount account, FineBalance balance, LocalDate today) {
        return new Row(account, balance, accounts.payByProvisional(account), account.nextInstalmentOn(today).orElse(null),
                account.plan().isPresent() && account.isOverdueOn(today));
    }

    public String submit() {
        return task.done(payments.record(task.request(), new RecordPayment(UUID.fromString(decisionId), money(), paidOn,
                channel, receiptNumber, ground)));
    }

    private Money money() {
        try {
            return Money.ofYuan(amount);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("execution.payment.incomplete");
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Channel> getChannels() {
        return EnumSet.complementOf(EnumSet.of(Channel.AUCTION)).stream().toList();
    }

    public List<CashGround> getGrounds() {
        return List.of(CashGround.values());
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public void setReceiptNumber(String receiptNumber) {
        this.receiptNumber = receiptNumber;
    }

    public CashGround getGround() {
        return ground;
    }

    public void setGround(CashGround ground) {
        this.ground = ground;
    }
}
