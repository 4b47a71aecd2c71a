package org.tiean.intake.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.intake.entity.FileReport;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.control.CipherForTests;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** What a report must hold, and that it is decided on once. */
class ReportWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    private static FileReport given(String content, Reporter reporter) {
        return new FileReport(UUID.randomUUID(), UUID.randomUUID(), "样板街12号", 125.1, 30.1, null, content, reporter, List.of());
    }

    private static PublicReport report() {
        return new PublicReport(given("占道堆放建筑材料", Reporter.NOBODY), "JB20261127-ABCDEF", NOW, LocalDate.of(2026, 12, 2));
    }

    @Test
    void aNameNeedsAPhone() {
        Refusal refusal = assertThrows(Refusal.class, () -> given("占道堆放建筑材料", new Reporter(ProtectedText.of("王举报"), null)));
        assertEquals("intake.report.name-and-phone", refusal.key());
        assertThrows(Refusal.class, () -> given("占道", Reporter.NOBODY));
        assertThrows(Refusal.class, () -> given("占道堆放", new Reporter(ProtectedText.of("王举报"), ProtectedText.of("<script>"))));
    }

    @Test
    void aPositionThatIsNoneIsLeftOut() {
        FileReport odd = new FileReport(UUID.randomUUID(), UUID.randomUUID(), "样板街12号", Double.NaN, 30.1, null, "占道堆放建筑材料", Reporter.NOBODY, List.of());
        assertEquals(null, odd.longitude());
        assertEquals(null, odd.latitude());
    }

    @Test
    void itIsDecidedOnOnceAndAnsweredAtAnyTime() {
        PublicReport report = report();
        report.refuse("不属于城市管理执法事项", "intake1", NOW);
        assertEquals(409, assertThrows(Refusal.class, () -> report.accept(UUID.randomUUID(), "intake1", NOW)).kind().status());
        report.answer("补充说明", "intake1", NOW);
        assertEquals(2, report.steps().size());
        assertThrows(Refusal.class, () -> report.answer(" ", "intake1", NOW));
    }

    @Test
    void anUnacceptedOneTakesNoOtherIn() {
        assertThrows(Refusal.class, () -> report().mergeInto(report(), "intake1", NOW));
    }

    @Test
    void theCodeFollowsFromTheIdAndIsReadAsItIsTyped() {
        ReportCodes codes = new ReportCodes();
        codes.cipher = new CipherForTests();
        UUID id = UUID.randomUUID();
        String code = codes.codeOf(id);
        assertTrue(code.matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}"), code);
        assertTrue(codes.fits(id, " " + code.replace("-", "").toLowerCase()));
        assertFalse(codes.fits(id, code.substring(1)));
        assertFalse(codes.fits(id, null));
        assertNotEquals(code, codes.codeOf(UUID.randomUUID()));
        assertTrue(codes.newNumber("JB", LocalDate.of(2026, 11, 27)).matches("JB20261127-[0-9A-Z]{6}"));
    }
}
