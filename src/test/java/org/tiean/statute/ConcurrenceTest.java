package org.tiean.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.control.Concurrence;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.ConcurrenceChoice;
import org.tiean.statute.entity.ConcurrenceChoice.Candidate;
import org.tiean.statute.entity.CorrectionType;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.MoneyRange;
import org.tiean.statute.entity.StatutoryRange;
import org.tiean.statute.entity.VersionDecision.Outcome;

/** 一行为触犯数条款，适用哪一条. */
class ConcurrenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/concurrence.csv", delimiter = ';', numLinesToSkip = 3)
    void chooses(String what, String written, String findings, Concurrence.Order order, String special, String applied, String says) {
        Findings found = "REFUSED".equals(findings) ? Findings.REFUSED : Findings.NONE;
        List<Candidate> candidates = Arrays.stream(written.split(",")).map(each -> candidate(each, found)).toList();
        ConcurrenceChoice choice = special == null ? Concurrence.heaviest(candidates, order)
                : Concurrence.special(candidates, special.split(":")[0], special.split(":")[1]);
        assertEquals(applied, choice.chosen().outcome().version().code(), choice.reason());
        assertTrue(choice.reason().contains(says), choice.reason());
        assertEquals(candidates, choice.candidates());
        candidates.forEach(each -> assertTrue(choice.reason().contains(each.outcome().display()), choice.reason()));
    }

    private static Candidate candidate(String written, Findings found) {
        if (written.contains("@")) {
            String[] part = written.split("@");
            return new Candidate(Outcome.of(ReferenceItems.clause(part[0], part[1], true), FineBase.NONE, found), null);
        }
        String[] part = written.split("[=/]");
        MoneyRange fine = part[1].equals("无") ? null : range(part[1]);
        StatutoryRange range = StatutoryRange.fixed(Money.ZERO, Money.ofYuan(1_000_000), CorrectionType.C0, null, List.of("罚款"));
        ClauseVersion version = new ClauseVersion(part[0], Citation.of(part[0], 1), LocalDate.of(2020, 1, 1), null, range, true);
        return new Candidate(new Outcome(version, true, fine, ""), part.length > 2 ? range(part[2]) : null);
    }

    private static MoneyRange range(String written) {
        String[] ends = written.split("-");
        return new MoneyRange(Money.ofYuan(Long.parseLong(ends[0])), Money.ofYuan(Long.parseLong(ends[1])));
    }

    @Test
    void aSpecialNormNeedsAReasonAndMustBeAmongThem() {
        List<Candidate> candidates = List.of(candidate("甲=500-5000", Findings.NONE), candidate("乙=500-6000", Findings.NONE));
        assertEquals("statute.concurrence.reason-required",
                assertThrows(Refusal.class, () -> Concurrence.special(candidates, "甲", " ")).key());
        assertEquals("statute.concurrence.reason-required",
                assertThrows(Refusal.class, () -> Concurrence.special(candidates, "甲", null)).key());
        assertEquals("statute.concurrence.unknown",
                assertThrows(Refusal.class, () -> Concurrence.special(candidates, "丙", "理由")).key());
    }

    @Test
    void whatIsNotPunishableDoesNotFine() {
        Outcome outcome = Outcome.of(ReferenceItems.clause("CG-SZ-001-1", "org", false), FineBase.NONE, Findings.NONE);
        assertEquals(false, new Candidate(outcome, null).fines());
    }
}
