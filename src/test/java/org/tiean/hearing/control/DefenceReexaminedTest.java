package org.tiean.hearing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.Finding;
import org.tiean.hearing.entity.NoticeStanding;

class DefenceReexaminedTest {

    private static NoticeStanding with(long unexamined, long late, boolean hearingAsked) {
        LocalDate served = LocalDate.of(2026, 11, 10);
        return new NoticeStanding(UUID.randomUUID(), "当事人", served, served.plusDays(7), served.plusDays(7), false, false,
                true, unexamined, late, hearingAsked, hearingAsked);
    }

    @Test
    void aDefenceInTimeBarsTheDecisionUntilExamined() {
        List<Finding> findings = new DefenceReexamined().judge(List.of(with(1, 0, false)));
        assertTrue(findings.get(0).blocks());
        assertTrue(new DefenceReexamined().judge(List.of(with(0, 0, false))).isEmpty());
    }

    @Test
    void aLateDefenceOnlyWarns() {
        List<Finding> findings = new DefenceReexamined().judge(List.of(with(0, 2, false)));
        assertEquals(1, findings.size());
        assertFalse(findings.get(0).blocks());
    }

    @Test
    void aHearingAskedForBarsTheDecision() {
        assertEquals("hearing.request.pending", new HearingHeld().judge(List.of(with(0, 0, true))).get(0).key());
        assertTrue(new HearingHeld().judge(List.of(with(0, 0, false))).isEmpty());
    }
}
