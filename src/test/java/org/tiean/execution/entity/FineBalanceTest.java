package org.tiean.execution.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What is owed on a fine, day by day (加处罚款; 行政处罚法72; rulebook A8.10, Z-3). */
class FineBalanceTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 23);
    private static final LocalDate PAY_BY = LocalDate.of(2026, 12, 8);
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/execution/fine-balance.csv", numLinesToSkip = 1)
    void balance(String name, BigDecimal fine, LocalDate payBy, String announced, SurchargeBase base, String payments,
                 LocalDate day, BigDecimal surcharge, BigDecimal owed, long late, String still) {
        FineBalance balance = FineBalance.on(day, Money.ofYuan(fine), payBy, "yes".equals(announced), base, paid(payments),
                still(still, day));
        assertEquals(Money.ofYuan(surcharge), balance.surcharge());
        assertEquals(Money.ofYuan(owed), balance.owed());
        assertEquals(late, balance.daysLate());
        assertEquals(owed.signum() == 0, balance.isSettled());
    }

    /** {@code from/to}, or {@code from/} while it lasts. */
    private static Intervals still(String text, LocalDate day) {
        return text == null ? Intervals.NONE : Intervals.merge(Arrays.stream(text.split(";")).map(one -> one.split("/"))
                .map(one -> new DateInterval(LocalDate.parse(one[0]), one.length > 1 ? LocalDate.parse(one[1]) : day)).toList());
    }

    private static List<FineBalance.Paid> paid(String payments) {
        return payments == null ? List.of() : Arrays.stream(payments.split(";")).map(one -> one.split("="))
                .map(one -> new FineBalance.Paid(LocalDate.parse(one[0]), Money.ofYuan(new BigDecimal(one[1])))).toList();
    }

    @Test
    void partPaymentsKeepItOpenUntilTheLastOne() {
        FineAccount account = account(5000);
        take(account, 2000, "2026-12-01");
        assertFalse(account.isSettled());
        take(account, 3000, "2026-12-05");
        assertEquals(Optional.of(LocalDate.of(2026, 12, 5)), account.settledOn());
    }

    @Test
    void theSurchargeBelongsToThePaymentInFull() {
        FineAccount account = account(5000);
        take(account, 5000, "2026-12-13");
        assertFalse(account.isSettled());
        take(account, 750, "2026-12-20");
        assertTrue(account.isSettled());
    }

    @Test
    void moreThanIsOwedIsNotTaken() {
        FineAccount account = account(5000);
        Refusal refusal = assertThrows(Refusal.class, () -> take(account, 5001, "2026-12-01"));
        assertEquals("execution.payment.too-much", refusal.key());
        assertTrue(account.payments().isEmpty());
    }

    @Test
    void aPaymentHeardOfLateMovesTheOthers() {
        FineAccount account = account(5000);
        take(account, 5000, "2026-12-13");
        // the bank says afterwards that 1000 had come in time; then 6000 have come and 5600 were owed
        assertThrows(Refusal.class, () -> take(account, 1000, "2026-12-05"));
    }

    @Test
    void nothingBeforeServiceAndNothingAfterTheEnd() {
        FineAccount account = account(5000);
        assertEquals("execution.payment.before-service",
                assertThrows(Refusal.class, () -> take(account, 5000, "2026-11-22")).key());
        take(account, 5000, "2026-11-23");
        assertEquals("execution.account.settled",
                assertThrows(Refusal.class, () -> take(account, 1, "2026-11-24")).key());
    }

    @Test
    void theAccountStandsStillUnderReviewAndGoesOnAfterIt() {
        FineAccount account = account(5000);
        account.standStill(SurchargePause.Ground.REVIEW, LocalDate.of(2026, 12, 14));
        assertEquals("execution.surcharge.still", assertThrows(Refusal.class,
                () -> account.standStill(SurchargePause.Ground.SUIT, LocalDate.of(2026, 12, 20))).key());
        assertEquals(Money.ofYuan(750), account.balanceOn(LocalDate.of(2026, 12, 23), SurchargeBase.FINE).surcharge());
        account.growAgain(LocalDate.of(2026, 12, 24));
        assertEquals(Money.ofYuan(1500), account.balanceOn(LocalDate.of(2026, 12, 28), SurchargeBase.FINE).surcharge());
        assertEquals("execution.surcharge.not-still",
                assertThrows(Refusal.class, () -> account.growAgain(LocalDate.of(2026, 12, 30))).key());
    }

    @Test
    void overdueFromTheDayAfterTheLast() {
        FineAccount account = account(5000);
        assertFalse(account.isOverdueOn(PAY_BY));
        assertTrue(account.isOverdueOn(PAY_BY.plusDays(1)));
    }

    @Test
    void moneyTakenOnTheSpotNeedsItsGroundAndEveryPaymentItsReceipt() {
        UUID decision = UUID.randomUUID();
        assertThrows(Refusal.class, () -> new RecordPayment(decision, Money.ofYuan(50), SERVED, Channel.ON_THE_SPOT, "1", null));
        assertThrows(Refusal.class, () -> new RecordPayment(decision, Money.ofYuan(50), SERVED, Channel.BANK, "1", CashGround.SMALL_SUM));
        assertThrows(Refusal.class, () -> new RecordPayment(decision, Money.ofYuan(50), SERVED, Channel.BANK, " ", null));
        assertThrows(Refusal.class, () -> new RecordPayment(decision, Money.ZERO, SERVED, Channel.BANK, "1", null));
    }

    private static FineAccount account(long yuan) {
        return new FineAccount(new DecisionView(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                "样综执罚决字〔2026〕37号", Money.ofYuan(yuan), SERVED, SERVED, PAY_BY, "1", false, false), true);
    }

    private static void take(FineAccount account, long yuan, String day) {
        account.take(new RecordPayment(account.decisionId(), Money.ofYuan(yuan), LocalDate.parse(day), Channel.BANK,
                "票" + day + yuan, null), SurchargeBase.FINE, "finance1", NOW);
    }
}
