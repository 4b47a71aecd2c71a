package org.tiean.execution.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * A fine of 5,000 yuan, to be paid by 8 December 2026 and put off (行政处罚法66(2), 72). Three per cent of it are 150 yuan a
 * day; the days of a plan that is kept bear nothing (rulebook A8.10).
 */
class DeferralTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 23);
    private static final LocalDate PAY_BY = LocalDate.of(2026, 12, 8);
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    private final FineAccount account = new FineAccount(new DecisionView(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
            UUID.randomUUID(), "样综执罚决字〔2026〕37号", Money.ofYuan(5000), SERVED, SERVED, PAY_BY, "1", false, false), true);

    @Test
    void aPlanThatIsKeptBearsNoSurcharge() {
        granted("2026-12-01", "2026-12-31=2500", "2027-01-31=2500");
        take(2500, "2026-12-31");
        assertEquals(Optional.of(new Instalment(day("2027-01-31"), Money.ofYuan(2500))), account.nextInstalmentOn(day("2027-01-01")));
        assertEquals(Money.ofYuan(2500), owed("2027-01-31"), "54 days after the term, all of them covered");
        assertFalse(account.isOverdueOn(day("2027-01-31")));
        take(2500, "2027-01-31");
        assertTrue(account.isSettled());
    }

    @Test
    void theDayAfterAMissedPartBearsTheFirstSurcharge() {
        granted("2026-12-01", "2026-12-31=2500", "2027-01-31=2500");
        assertEquals(Money.ofYuan(5000), owed("2026-12-31"), "the last day is in time");
        assertEquals(Money.ofYuan(5150), owed("2027-01-01"));
        assertEquals(Optional.of(day("2026-12-31")), account.lateSince(day("2027-01-01")));
        assertEquals(Money.ofYuan(9950), owed("2027-02-02"), "33 days: 150 × 33");
        assertEquals(Money.ofYuan(10_000), owed("2027-02-03"), "on day 34 it has reached the fine and grows no more");
    }

    @Test
    void aPartPaidShortIsMissed() {
        granted("2026-12-01", "2026-12-31=2500", "2027-01-31=2500");
        take(2499, "2026-12-31");
        assertEquals(Optional.of(day("2026-12-31")), account.lateSince(day("2027-01-01")));
        take(1, "2027-01-05");
        assertEquals(Optional.of(day("2026-12-31")), account.lateSince(day("2027-01-06")), "money that comes late does not mend it");
    }

    @Test
    void aPaymentTheBankTellsOfLateKeepsThePlan() {
        granted("2026-12-01", "2026-12-31=2500", "2027-01-31=2500");
        assertTrue(account.isOverdueOn(day("2027-01-04")));
        take(2500, "2026-12-30");
        assertFalse(account.isOverdueOn(day("2027-01-04")));
        assertEquals(Money.ofYuan(2500), owed("2027-01-04"));
    }

    @Test
    void whatGrewBeforeTheAnswerIsSharedOutToo() {
        // 9 to 13 December are five days: 750; the day of the answer bears nothing any more
        assertEquals(Money.ofYuan(5750), account.owedAsOf(day("2026-12-14"), SurchargeBase.FINE));
        assertEquals("execution.deferral.sum-wrong", assertThrows(Refusal.class, () -> granted("2026-12-14", "2027-01-31=5000")).key());
    }

    @Test
    void aPlanMakesUpForWhatWasLate() {
        granted("2026-12-14", "2027-01-31=5750");
        assertEquals(Money.ofYuan(5750), owed("2027-01-31"));
        take(5750, "2027-01-31");
        assertTrue(account.isSettled());
    }

    @Test
    void partsPaidAheadAreCounted() {
        take(1000, "2026-11-30");
        granted("2026-12-01", "2026-12-31=2000", "2027-01-31=2000");
        take(4000, "2026-12-20");
        assertTrue(account.isSettled());
        assertEquals(Optional.of(day("2026-12-20")), account.settledOn());
    }

    @Test
    void oneRequestAtATimeAndNoneWhileAPlanIsKept() {
        granted("2026-12-01", "2026-12-31=5000");
        assertEquals("execution.deferral.running", assertThrows(Refusal.class, () -> ask("2026-12-31", "2027-03-01=5000")).key());
        ask("2027-01-01", "2027-03-01=5150");
        assertEquals("execution.deferral.running", assertThrows(Refusal.class, () -> ask("2027-01-02", "2027-03-01=5300")).key());
    }

    @Test
    void whatIsGrantedIsNotGrantedTwice() {
        Deferral asked = ask("2026-12-01", "2026-12-31=5000");
        account.answer(new DecideDeferral(DecideDeferral.Outcome.REFUSED, "不符合条件", List.of()), SurchargeBase.FINE, "head1", day("2026-12-02"), "");
        assertTrue(asked.granted().isEmpty());
        assertEquals("execution.deferral.none", assertThrows(Refusal.class, () -> account.answer(new DecideDeferral(
                DecideDeferral.Outcome.REFUSED, "不符合条件", List.of()), SurchargeBase.FINE, "head1", day("2026-12-02"), "")).key());
        assertEquals(Money.ofYuan(5150), owed("2026-12-09"), "a refusal changes nothing");
    }

    private Deferral ask(String on, String... parts) {
        List<Instalment> plan = List.of(parts).stream().map(part -> part.split("="))
                .map(part -> new Instalment(day(part[0]), Money.ofYuan(Long.parseLong(part[1])))).toList();
        return account.ask(new RequestDeferral(account.decisionId(), day(on), plan.size() == 1 ? RequestDeferral.Kind.POSTPONEMENT
                : RequestDeferral.Kind.INSTALMENTS, "经营困难", plan), "officer1", day(on));
    }

    private void granted(String on, String... parts) {
        Deferral asked = ask(on, parts);
        account.answer(new DecideDeferral(DecideDeferral.Outcome.APPROVED, "同意", asked.asked()), SurchargeBase.FINE, "head1", day(on), "");
        asked.served(day(on));
    }

    private void take(long yuan, String on) {
        account.take(new RecordPayment(account.decisionId(), Money.ofYuan(yuan), day(on), Channel.BANK, "票" + on + yuan, null),
                SurchargeBase.FINE, "finance1", NOW);
    }

    private Money owed(String on) {
        return account.balanceOn(day(on), SurchargeBase.FINE).owed();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
