package org.tiean.execution.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** A demand guards the order of what follows it (行政强制法35–40, 53–58). */
class EnforcementTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 7, 16);

    private FineAccount account;
    private Enforcement enforcement;

    @BeforeEach
    void demanded() {
        account = new FineAccount(new DecisionView(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                "样综执罚决字〔2026〕1号", Money.ofYuan(5000), ISSUED, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 30), "1", false,
                false), true);
        enforcement = new Enforcement(account, new IssueDemand(account.decisionId(), ISSUED.plusDays(15), " "),
                account.balanceOn(ISSUED, SurchargeBase.FINE), UUID.randomUUID(), "officer1", ISSUED);
    }

    @Test
    void itNamesFineAndSurchargeOfItsDay() {
        assertEquals(Money.ofYuan(5000), enforcement.fineLeft());
        assertEquals(Money.ofYuan(5000), enforcement.surcharge(), "long past day 34: as much as the fine");
        assertTrue(enforcement.otherDuty().isEmpty());
        assertThrows(Refusal.class, () -> new Enforcement(account, new IssueDemand(account.decisionId(), ISSUED, null),
                account.balanceOn(ISSUED, SurchargeBase.FINE), UUID.randomUUID(), "officer1", ISSUED), "it has to leave time");
    }

    @Test
    void nothingIsSaidOrAppliedForBeforeItIsServed() {
        assertEquals("execution.demand.not-awaited", key(() -> enforcement.state(new StateOnDemand(ISSUED, "意见"))));
        assertEquals("execution.court.applied", key(() -> apply(ISSUED.plusDays(20))));
    }

    @Test
    void theCourtActsInItsOrder() {
        enforcement.served(ISSUED);
        apply(ISSUED.plusDays(20));
        assertEquals("execution.court.out-of-order", key(() -> court(RecordCourtStep.Kind.GRANTED, 21)));
        assertEquals("execution.court.before", key(() -> court(RecordCourtStep.Kind.ACCEPTED, 19)));
        court(RecordCourtStep.Kind.NOT_ACCEPTED, 21);
        apply(ISSUED.plusDays(30));
        assertEquals("execution.court.applied", key(() -> apply(ISSUED.plusDays(31))), "the second is with the court");
        court(RecordCourtStep.Kind.ACCEPTED, 33);
        court(RecordCourtStep.Kind.REFUSED, 40);
        assertEquals("execution.court.applied", key(() -> apply(ISSUED.plusDays(41))), "what was refused is not applied for again");
    }

    @Test
    void onlyWhoKnowsOfTheEndIsRidOfTheFine() {
        enforcement.served(ISSUED);
        enforcement.end(new EndExecution(EndExecution.Ground.OTHER, "理由"), UUID.randomUUID(), "head1", ISSUED.plusDays(50));
        assertFalse(account.isAbandoned());
        enforcement.endServed(ISSUED.plusDays(52));
        assertTrue(account.isAbandoned() && enforcement.isOver());
        assertTrue(account.lateSince(ISSUED.plusDays(60)).isEmpty(), "nothing more is asked of it");
        assertEquals("execution.account.abandoned", key(() -> account.take(new RecordPayment(account.decisionId(), Money.ofYuan(1),
                ISSUED.plusDays(60), Channel.BANK, "票1", null), SurchargeBase.FINE, "finance1", Instant.EPOCH)));
        assertEquals("execution.end.before", key(() -> enforcement.end(new EndExecution(EndExecution.Ground.OTHER, "理由"),
                UUID.randomUUID(), "head1", ISSUED.plusDays(61))));
    }

    private void apply(LocalDate on) {
        enforcement.apply(new ApplyToCourt("示范市样板区人民法院", "财产情况"), Money.ofYuan(10_000), UUID.randomUUID(), "head1", on);
    }

    private void court(RecordCourtStep.Kind kind, int days) {
        enforcement.court(new RecordCourtStep(kind, ISSUED.plusDays(days), "1号", null), "officer1");
    }

    private static String key(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
