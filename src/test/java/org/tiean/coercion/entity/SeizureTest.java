package org.tiean.coercion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.entity.Refusal;

class SeizureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Attendance ABSENT = new Attendance(false, null, null, null, null, "当事人不到场", "赵见证", null);

    @Test
    void whatIsLiftedIsSettledWhenGivenBackAndTheRestIsHeld() {
        Seizure seizure = taken("炉", "桌");
        SeizedThing stove = seizure.things().get(0);
        assertEquals(List.of(stove), seizure.dispose(one(stove, SeizedEnd.UNRELATED), DAY));
        assertTrue(seizure.isInForce());
        assertTrue(seizure.isToSettle());
        assertThrows(Refusal.class, () -> seizure.dispose(one(stove, SeizedEnd.NOT_NEEDED), DAY), "disposed of before");
        seizure.handedBack(DAY);
        assertFalse(seizure.isOver(), "the table is held");
        assertEquals(1, seizure.lapse(DAY.plusDays(31)).size());
        seizure.handedBack(DAY.plusDays(31));
        assertTrue(seizure.isOver());
        assertThrows(Refusal.class, () -> seizure.handedBack(DAY.plusDays(32)));
    }

    @Test
    void whatIsConfiscatedHasItsOwnPaper() {
        Seizure seizure = taken("炉");
        seizure.dispose(one(seizure.things().get(0), SeizedEnd.CONFISCATED), DAY);
        assertFalse(seizure.isToSettle());
        assertTrue(seizure.isOver());
        assertThrows(Refusal.class, () -> seizure.extend(new ExtendSeizure(10, "复杂"), DAY));
    }

    @Test
    void itIsExtendedOnce() {
        Seizure seizure = taken("炉");
        seizure.extend(new ExtendSeizure(30, "复杂"), DAY);
        assertThrows(Refusal.class, () -> seizure.extend(new ExtendSeizure(1, "复杂"), DAY));
        assertThrows(Refusal.class, () -> new ExtendSeizure(0, "复杂"));
    }

    @Test
    void refusedAfterTheFactItIsFree() {
        Seizure seizure = Seizure.onTheSpot(UUID.randomUUID(), UUID.randomUUID(), new SeizeOnTheSpot(asked(), "紧急", how("炉")), "甲", DAY, Instant.EPOCH);
        assertTrue(seizure.isUnapproved());
        seizure.answer(new MeasureOpinion(MeasureOpinion.Outcome.REFUSED, "不应当采取"), "局长", Instant.EPOCH, DAY, "");
        assertFalse(seizure.isInForce());
        assertTrue(seizure.isToSettle());
        assertEquals(List.of(), seizure.notApproved(DAY), "it was answered");
    }

    @Test
    void oneTestAtATimeWithADefiniteEnd() {
        Seizure seizure = taken("炉");
        assertThrows(Refusal.class, () -> seizure.begin(test(DAY.minusDays(1)), DAY));
        GoodsExamination test = seizure.begin(test(DAY.plusDays(5)), DAY);
        assertThrows(Refusal.class, () -> seizure.begin(test(DAY.plusDays(5)), DAY));
        assertThrows(Refusal.class, () -> test.resultTold(DAY), "it has no result yet");
        test.end(new EndTesting("合格"), DAY.plusDays(2));
        test.resultTold(DAY.plusDays(3));
        seizure.begin(test(DAY.plusDays(9)), DAY.plusDays(4));
    }

    @Test
    void nothingIsTakenUnapprovedAndNothingListedWithoutAQuantity() {
        Seizure seizure = new Seizure(UUID.randomUUID(), UUID.randomUUID(), asked(), "甲", DAY);
        assertThrows(Refusal.class, () -> seizure.take(how("炉"), "甲", Instant.EPOCH));
        assertThrows(Refusal.class, () -> new Thing(Thing.Kind.GOODS, "炉", BigDecimal.ZERO, "台", null, "完好", "库", "有关"));
        assertEquals("1.5", new Thing(Thing.Kind.GOODS, "炭", new BigDecimal("1.500"), "千克", null, "完好", "库", "有关").amount());
    }

    @Test
    void aPreservationIsDisposedOfThingByThingOrLapsesWhole() {
        Preservation one = preserved();
        assertThrows(Refusal.class, () -> one.dispose(new DisposePreservation(List.of(new DisposePreservation.Disposal(one.things().get(0).id(),
                PreservedEnd.RELEASED, "理由")), "同意"), DAY), "one thing is missing");
        one.dispose(new DisposePreservation(one.things().stream().map(PreservedThing::id).map(id -> new DisposePreservation.Disposal(id,
                PreservedEnd.SEIZED, "理由")).toList(), "同意"), DAY);
        assertFalse(one.lapse(DAY.plusDays(9)), "something was decided");
        assertFalse(one.things().get(0).isToGiveBack());
        Preservation other = preserved();
        assertTrue(other.lapse(DAY.plusDays(9)));
        assertTrue(other.things().stream().allMatch(PreservedThing::isToGiveBack));
        other.handedBack(DAY.plusDays(9));
        assertTrue(other.isOver());
    }

    private static Preservation preserved() {
        Preservation one = new Preservation(UUID.randomUUID(), UUID.randomUUID(), new ProposePreservation(UUID.randomUUID(),
                ProposePreservation.Ground.HARD_LATER, "理由", "炉"), "甲", DAY);
        one.answer(new MeasureOpinion(MeasureOpinion.Outcome.APPROVED, "同意"), "局长", DAY, "");
        one.take(new TakePreservation("现场", "本机关", things("炉", "桌"), ABSENT, List.of()), "甲", Instant.EPOCH);
        return one;
    }

    private static Seizure taken(String... names) {
        Seizure seizure = new Seizure(UUID.randomUUID(), UUID.randomUUID(), asked(), "甲", DAY);
        seizure.answer(new MeasureOpinion(MeasureOpinion.Outcome.APPROVED, "同意"), "局长", Instant.EPOCH, DAY, "");
        seizure.take(how(names), "甲", Instant.EPOCH);
        return seizure;
    }

    private static DisposeSeizure one(SeizedThing thing, SeizedEnd end) {
        return new DisposeSeizure(List.of(new DisposeSeizure.Disposal(thing.id(), end, "理由")), null);
    }

    private static BeginTesting test(LocalDate until) {
        return new BeginTesting(BeginTesting.Kind.MEASUREMENT, "检验院", "炉", until);
    }

    private static ProposeSeizure asked() {
        return new ProposeSeizure(UUID.randomUUID(), SeizureKind.DETAIN, "QZ-006-2", SeizureGround.EVIDENCE_MAY_BE_LOST, "理由", "炉");
    }

    private static TakeSeizure how(String... names) {
        return new TakeSeizure(Instant.EPOCH, "现场", things(names), new TakeSeizure.Steps(true, true, true, true, true, true), "情况", ABSENT, List.of());
    }

    private static List<Thing> things(String... names) {
        return Stream.of(names).map(name -> new Thing(Thing.Kind.GOODS, name, BigDecimal.ONE, "件", null, "完好", "库", "有关")).toList();
    }
}
