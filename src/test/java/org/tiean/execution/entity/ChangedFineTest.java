package org.tiean.execution.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** A fine of 1,000 yuan due on 25 November 2026, whose decision is changed or falls (rulebook E3). */
class ChangedFineTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    private final UUID decision = UUID.randomUUID();
    private final FineAccount account = new FineAccount(new DecisionView(decision, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "37号",
            Money.ofYuan(1000), SERVED, SERVED, DUE, null, false, false), true);

    @Test
    void theSurchargeIsCountedOnWhatIsLeft() {
        // ten days at 3 per cent of 1,000 yuan
        assertEquals(Money.ofYuan(1300), account.balanceOn(DUE.plusDays(10), SurchargeBase.FINE).owed());
        account.changeTo(Money.ofYuan(600), DUE.plusDays(10), SurchargeBase.FINE);
        // ten days at 3 per cent of 600 yuan
        assertEquals(Money.ofYuan(780), account.balanceOn(DUE.plusDays(10), SurchargeBase.FINE).owed());
        assertEquals(Money.ofYuan(1000), account.fineDecided());
        assertFalse(account.closedOn().isPresent());
    }

    @Test
    void theDaysOfAReviewDoNotCount() {
        account.standStill(SurchargePause.Ground.REVIEW, DUE.plusDays(4));
        account.growAgain(DUE.plusDays(9));
        // days 1 to 3 and 9 to 10 after the last day: five at 30 yuan
        assertEquals(Money.ofYuan(1150), account.balanceOn(DUE.plusDays(10), SurchargeBase.FINE).owed());
    }

    @Test
    void whatWasPaidMayBeEnoughNow() {
        pay(700);
        account.changeTo(Money.ofYuan(600), DUE, SurchargeBase.FINE);
        assertEquals(DUE, account.closedOn().orElseThrow());
        assertEquals(Money.ofYuan(100), account.refundableOn(DUE, SurchargeBase.FINE));
        assertThrows(Refusal.class, () -> refund(101));
        refund(60);
        refund(40);
        assertTrue(account.refundableOn(DUE, SurchargeBase.FINE).isZero());
        assertThrows(Refusal.class, () -> refund(1));
        assertThrows(Refusal.class, () -> pay(1), "nothing is owed");
    }

    @Test
    void whenTheDecisionFellAllOfItGoesBackSurchargeIncluded() {
        account.take(new RecordPayment(decision, Money.ofYuan(1300), DUE.plusDays(10), Channel.BANK, "1号", null), SurchargeBase.FINE, "财务", Instant.EPOCH);
        account.revoke(DUE.plusDays(30));
        assertEquals(Money.ofYuan(1300), account.refundableOn(DUE.plusDays(30), SurchargeBase.FINE));
        assertEquals(Money.ZERO, account.fine());
        assertTrue(account.isRevoked());
        assertThrows(Refusal.class, () -> account.revoke(DUE.plusDays(31)));
        assertThrows(Refusal.class, () -> account.changeTo(Money.ofYuan(1), DUE.plusDays(31), SurchargeBase.FINE));
    }

    @Test
    void unpaidItIsOwedNoMoreAndNeverLate() {
        account.revoke(DUE.plusDays(30));
        assertTrue(account.balanceOn(DUE.plusDays(40), SurchargeBase.FINE).isSettled());
        assertFalse(account.isOverdueOn(DUE.plusDays(40)));
        assertEquals(DUE.plusDays(30), account.closedOn().orElseThrow());
        assertThrows(Refusal.class, () -> pay(1));
    }

    @Test
    void itNeverGrows() {
        assertThrows(Refusal.class, () -> account.changeTo(Money.ofYuan(1001), DUE, SurchargeBase.FINE));
        account.changeTo(Money.ofYuan(600), DUE, SurchargeBase.FINE);
        assertThrows(Refusal.class, () -> account.changeTo(Money.ofYuan(601), DUE, SurchargeBase.FINE));
    }

    private void pay(long yuan) {
        account.take(new RecordPayment(decision, Money.ofYuan(yuan), DUE, Channel.BANK, yuan + "号", null), SurchargeBase.FINE, "财务", Instant.EPOCH);
    }

    private void refund(long yuan) {
        account.refund(new RecordRefund(decision, Money.ofYuan(yuan), DUE, Refund.Channel.ORIGINAL_ACCOUNT, yuan + "号", "退还书"), SurchargeBase.FINE,
                "财务", Instant.EPOCH);
    }
}
