package org.tiean.execution.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

class CoerciveExecutionTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 10, 1);
    private static final LocalDate DEMANDED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 18);

    @Test
    void eachPartComesOnceAndInItsOrder() {
        CoerciveExecution building = demanded(CoerciveExecution.Kind.DEMOLITION);
        assertEquals("execution.demand.not-awaited", key(() -> building.state(new StateOnDemand(DEMANDED, "意见"))));
        building.demandServed(DEMANDED.plusDays(1));
        assertEquals("execution.demand.served", key(() -> building.demandServed(DEMANDED.plusDays(2))));
        building.decide(new DecideCoercion("理由", "方式", DECIDED, null, null), UUID.randomUUID(), "局长", DECIDED);
        assertEquals("execution.coercion.done-before", key(() -> building.decide(new DecideCoercion("理由", "方式", DECIDED, null, null),
                UUID.randomUUID(), "局长", DECIDED)));
        assertEquals("execution.demand.not-awaited", key(() -> building.state(new StateOnDemand(DECIDED, "意见"))), "too late for this demand");
        assertEquals("execution.coercion.other-kind", key(() -> building.demandLast(UUID.randomUUID(), DECIDED)));
        building.carryOut(works("王养护"), UUID.randomUUID());
        assertTrue(building.isFulfilled());
        assertFalse(building.isOver(), "what it cost is open");
        assertEquals("execution.coercion.over", key(() -> building.performed(new RecordPerformance(DECIDED, "已拆", "ZP"))));
        building.reckon(new ReckonCosts(List.of(), null), null, DECIDED);
        assertTrue(building.isOver());
    }

    @Test
    void costsThatAreOwedKeepItOpen() {
        CoerciveExecution substitute = demanded(CoerciveExecution.Kind.SUBSTITUTE);
        substitute.demandServed(DEMANDED.plusDays(1));
        assertEquals("execution.substitute.incomplete", key(() -> substitute.decide(new DecideCoercion("理由", "方式", DECIDED, null, null),
                UUID.randomUUID(), "局长", DECIDED)));
        substitute.decide(new DecideCoercion("理由", "方式", DECIDED, null, new DecideCoercion.Substitute("养护公司", true, Money.ofYuan(800))),
                UUID.randomUUID(), "局长", DECIDED);
        assertEquals("execution.costs.not-carried-out", key(() -> substitute.reckon(new ReckonCosts(List.of(), null), null, DECIDED)));
        substitute.carryOut(works("王养护"), UUID.randomUUID());
        substitute.reckon(new ReckonCosts(List.of(new ReckonCosts.Line("人工", Money.ofYuan(700))), null), UUID.randomUUID(), DECIDED.plusDays(2));
        assertEquals("execution.costs.none-owed", key(() -> substitute.costsPaid(new RecordCosts(DECIDED.plusDays(3), "1"))), "not served yet");
        substitute.costsServed(DECIDED.plusDays(3));
        assertEquals("execution.costs.before-service", key(() -> substitute.costsPaid(new RecordCosts(DECIDED.plusDays(2), "1"))));
        assertFalse(substitute.isOver());
        substitute.costsPaid(new RecordCosts(DECIDED.plusDays(4), "1"));
        assertTrue(substitute.isOver());
    }

    @Test
    void itStandsStillOnceAtATime() {
        CoerciveExecution building = demanded(CoerciveExecution.Kind.DEMOLITION);
        SuspendCoercion review = new SuspendCoercion(SuspendCoercion.Ground.REMEDY, "复议");
        building.suspend(review, null, UUID.randomUUID(), "局长", DECIDED);
        assertEquals("execution.suspension.already", key(() -> building.suspend(review, null, UUID.randomUUID(), "局长", DECIDED)));
        assertEquals("execution.suspension.remedy-day", key(() -> building.resume(new ResumeCoercion("维持", DECIDED.plusDays(9)), UUID.randomUUID(),
                "局长", DECIDED.plusDays(5))));
        building.resume(new ResumeCoercion("维持", DECIDED.plusDays(5)), UUID.randomUUID(), "局长", DECIDED.plusDays(5));
        assertEquals(DECIDED.plusDays(5), building.remedyEnded().orElseThrow());
        building.suspend(new SuspendCoercion(SuspendCoercion.Ground.HARDSHIP, "困难"), null, UUID.randomUUID(), "局长", DECIDED.plusDays(6));
        assertEquals("execution.suspension.remedy-day", key(() -> building.resume(new ResumeCoercion("消失", DECIDED.plusDays(7)), UUID.randomUUID(),
                "局长", DECIDED.plusDays(8))), "only a review has such a day");
    }

    @Test
    void goodsAreFetchedOnce() {
        CoerciveExecution building = demanded(CoerciveExecution.Kind.DEMOLITION);
        building.prepare(new PrepareDemolition(List.of(new PrepareDemolition.Line("花盆", "6个", null, PrepareDemolition.Place.STORED)), "仓库", "李样本",
                "吴见证", "LX"), UUID.randomUUID(), DECIDED);
        building.fetched("李样本", DECIDED.plusDays(1));
        assertEquals("execution.goods.none-kept", key(() -> building.fetched("李样本", DECIDED.plusDays(2))));
        assertEquals("execution.preparation.no-storage", key(() -> new PrepareDemolition(List.of(new PrepareDemolition.Line("花盆", "6个", null,
                PrepareDemolition.Place.STORED)), null, "李样本", "吴见证", "LX")));
    }

    @Test
    void aPaymentToThePartyIsCompensationAndNothingElse() {
        assertEquals("execution.restoration.incomplete", key(() -> new RestoreExecuted(RestoreExecuted.Form.COMPENSATED, "赔偿", Money.ZERO, false)));
        assertEquals("execution.restoration.incomplete", key(() -> new RestoreExecuted(RestoreExecuted.Form.RESTORED, "恢复", Money.ofYuan(1), false)));
    }

    private static CarryOut works(String performer) {
        return new CarryOut(DECIDED.atTime(9, 0).atZone(Zones.CHINA).toInstant(), DECIDED.atTime(10, 0).atZone(Zones.CHINA).toInstant(), "经过", "结果", false,
                null, List.of(), new CarryOut.Signed("李样本", null, null, performer), "LX");
    }

    private static CoerciveExecution demanded(CoerciveExecution.Kind kind) {
        return new CoerciveExecution(UUID.randomUUID(), UUID.randomUUID(), new DemandDuty(kind, UUID.randomUUID(), "拆除", "玻璃房", SERVED.plusDays(30),
                DEMANDED.plusDays(15), DemandDuty.Consequence.TRAFFIC), new Duty.Basis("行政处罚决定书", "37号", SERVED, UUID.randomUUID()), UUID.randomUUID(),
                "经办", DEMANDED);
    }

    private static String key(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
