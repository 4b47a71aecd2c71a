package org.tiean.evidence.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.evidence.entity.Stocktake.Line;
import org.tiean.evidence.entity.Stocktake.Result;
import org.tiean.kernel.entity.Refusal;

/** A thing has one thread of moves; what is gone stays gone; stock is what should be here against what is. */
class CustodyTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T01:00:00Z");
    private static final String SIGNED = "0".repeat(64);

    private final UUID id = UUID.randomUUID();

    private static MoveItem move(UUID item, MoveKind kind, String place) {
        return new MoveItem(item, kind, place, "周正", "库管员", SIGNED, SIGNED, null, "保管", false);
    }

    private PhysicalItem kept(String quantity) {
        return new PhysicalItem(new KeepItem(id, null, null, null, "烤炉", new BigDecimal(quantity), "台", "黑色，有使用痕迹", "李示例",
                move(id, MoveKind.TAKEN_IN, "一号库A-03")), UUID.randomUUID(), UUID.randomUUID(), "YBQ-1", UUID.randomUUID(), "officer1", FIRST);
    }

    private void refused(Refusal.Kind kind, Runnable work) {
        assertEquals(kind, assertThrows(Refusal.class, work::run).kind());
    }

    private void move(PhysicalItem item, MoveKind kind, String place, int minutes) {
        item.move(move(id, kind, place), UUID.randomUUID(), "officer1", FIRST.plusSeconds(60L * minutes));
    }

    @Test
    void itIsWhereTheLastMoveEnded() {
        PhysicalItem item = kept("1");
        move(item, MoveKind.SHELVED, "一号库B-01", 1);
        move(item, MoveKind.SENT_FOR_TEST, "示范市质检院", 2);
        refused(Refusal.Kind.CONFLICT, () -> move(item, MoveKind.HANDED_OVER, "二号库", 3));
        move(item, MoveKind.BACK_FROM_TEST, "一号库B-01", 4);
        refused(Refusal.Kind.CONFLICT, () -> move(item, MoveKind.BACK_FROM_TEST, "一号库B-01", 5));
        refused(Refusal.Kind.INVALID, () -> move(item, MoveKind.SHELVED, "二号库", 3));
        refused(Refusal.Kind.INVALID, () -> move(item, MoveKind.TAKEN_IN, "二号库", 6));
        move(item, MoveKind.RETURNED, null, 7);
        assertTrue(item.isGone());
        refused(Refusal.Kind.CONFLICT, () -> move(item, MoveKind.SHELVED, "二号库", 8));
        assertEquals(List.of(1, 2, 3, 4, 5), item.moves().stream().map(CustodyMove::seq).toList());
    }

    @Test
    void noMoreIsSampledThanIsThere() {
        PhysicalItem item = kept("2.5");
        item.requireLeft(new BigDecimal("0.5"), new BigDecimal("2"));
        refused(Refusal.Kind.CONFLICT, () -> item.requireLeft(new BigDecimal("0.501"), new BigDecimal("2")));
    }

    @Test
    void bothSignOrTheRefusalIsSaid() {
        refused(Refusal.Kind.INVALID, () -> new MoveItem(id, MoveKind.HANDED_OVER, "一号库", "甲", "乙", SIGNED, null, null, "交接", false));
        refused(Refusal.Kind.INVALID, () -> new MoveItem(id, MoveKind.TAKEN_IN, "一号库", "甲", "乙", null, SIGNED, null, "入库", false));
        new MoveItem(id, MoveKind.TAKEN_IN, "一号库", "甲", "乙", null, SIGNED, "拒绝签名，见证人丙", "入库", false);
        new MoveItem(id, MoveKind.SHELVED, "一号库", "乙", "乙", null, null, null, "调整货位", false);
        refused(Refusal.Kind.INVALID, () -> new MoveItem(id, MoveKind.SHELVED, "RETURNED", "乙", "乙", null, null, null, "调整货位", false));
    }

    @Test
    void aSampleBeginsAsOne() {
        refused(Refusal.Kind.INVALID, () -> new KeepItem(id, UUID.randomUUID(), null, null, "样品", BigDecimal.ONE, "份", "密封袋", "李示例", move(id, MoveKind.TAKEN_IN, "一号库")));
        refused(Refusal.Kind.INVALID, () -> new KeepItem(id, null, null, null, "烤炉", new BigDecimal("0.0001"), "台", "黑色", "李示例", move(id, MoveKind.TAKEN_IN, "一号库")));
    }

    @Test
    void stockIsWhatShouldBeHereAgainstWhatIs() {
        assertEquals(List.of(new Line("A", Result.FOUND, "一号库"), new Line("B", Result.MISSING, "一号库"), new Line("C", Result.UNEXPECTED, "二号库"),
                new Line("X", Result.UNKNOWN, null)), Stocktake.compare("一号库", Map.of("A", "一号库", "B", "一号库", "C", "二号库"), List.of("C", "A", "X", "A")));
    }
}
