package org.tiean.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.control.VersionChoice;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.CorrectionType;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.StatutoryRange;
import org.tiean.statute.entity.VersionDecision;
import org.tiean.statute.entity.VersionDecision.Verdict;

class VersionChoiceTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 8, 15);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/g4-changeover.csv", delimiter = ';', numLinesToSkip = 3)
    void appliesOldLawUnlessNewIsLighter(String act, String party, String findings, String old, String newer,
            String oldCovers, String newCovers, LocalDate from, LocalDate to, LocalDate decided, Verdict verdict,
            String applied, String oldFine, String newFine, String working) {
        String found = findings == null ? "" : findings;
        VersionChoice choice = new VersionChoice(from, to, decided, new Findings(found.contains("REFUSED"), false,
                found.contains("SERIOUS")), FineBase.NONE);
        VersionDecision decision = choice.between(clause(old, party, oldCovers), clause(newer, party, newCovers));
        assertEquals(verdict, decision.verdict(), decision.reason());
        assertEquals(applied, decision.applied().map(v -> v.code().equals(newer) ? "NEW" : "OLD").orElse(null));
        assertFalse(decision.reason().isBlank());
        assertEquals(oldFine, brings(decision.before()), working);
        assertEquals(newFine, brings(decision.after()), working);
        assertEquals(verdict == Verdict.OFFICER_CHOOSES, decision.open());
    }

    /** 下限-上限；不处罚款为“无”，不构成违法为“-”. */
    private static String brings(VersionDecision.Outcome outcome) {
        return !outcome.punishable() ? "-" : outcome.fine() == null ? "无"
                : outcome.fine().min().yuan().stripTrailingZeros().toPlainString() + "-"
                + outcome.fine().max().yuan().stripTrailingZeros().toPlainString();
    }

    private static ClauseVersion clause(String written, String party, String covers) {
        if (ReferenceItems.ROWS.containsKey(written)) {
            return ReferenceItems.clause(written, party, "Y".equals(covers));
        }
        String[] parts = written.split("[-:]");
        StatutoryRange range = StatutoryRange.fixed(Money.ofYuan(Long.parseLong(parts[0])),
                Money.ofYuan(Long.parseLong(parts[1])), CorrectionType.valueOf(parts[2]), null, List.of("罚款"));
        return new ClauseVersion(written, Citation.of("城市建筑垃圾管理规定", 26), LocalDate.of(2005, 6, 1), null, range,
                "Y".equals(covers));
    }

    @Test
    void aContinuingActNeedsAWrittenReason() {
        VersionDecision open = new VersionChoice(CHANGE.minusDays(10), CHANGE.plusDays(3), CHANGE.plusDays(20),
                Findings.NONE, FineBase.NONE).between(ReferenceItems.clause("CG-LJ-001-1", "org", true),
                        ReferenceItems.clause("CG-LJ-001-2", "org", true));
        assertEquals("statute.version.reason-required",
                assertThrows(Refusal.class, () -> open.choose(true, " ")).key());
        VersionDecision chosen = open.choose(true, "行为终了于新法施行之后");
        assertEquals("CG-LJ-001-2", chosen.chosen().code());
        assertTrue(chosen.reason().contains("行为终了于新法施行之后"));
        assertThrows(Refusal.class, () -> chosen.choose(false, "再选一次"));
    }

    /** 罚款与其他种类的轻重（规则库 VER-1、Z-9）：手工构造，8月15日前后各一版. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/kinds.csv", delimiter = ';', numLinesToSkip = 3)
    void weighsKindsBesideFines(String what, String old, String newer, String findings, Verdict verdict, String working) {
        VersionDecision decision = new VersionChoice(CHANGE.minusDays(30), CHANGE.minusDays(30), CHANGE.plusDays(20),
                "REFUSED".equals(findings) ? Findings.REFUSED : Findings.NONE, FineBase.NONE).between(
                        made("旧", old, null, CHANGE.minusDays(1)), made("新", newer, CHANGE, null));
        assertEquals(verdict, decision.verdict(), working);
        assertTrue(decision.reason().contains("《旧法》第一条") || decision.reason().contains("《新法》第一条"), decision.reason());
        if (decision.applied().isPresent()) {
            assertTrue(decision.reason().contains("适用《" + decision.chosen().code() + "法》第一条（《行政处罚法》第三十七条）"), decision.reason());
        }
    }

    /** {@code 下限-上限 种类,种类 [第二步条件:措施]}. */
    private static ClauseVersion made(String name, String written, LocalDate from, LocalDate to) {
        String[] part = written.split(" ");
        String[] sums = part[0].split("-");
        String[] step = part.length > 2 ? part[2].split(":") : null;
        StatutoryRange range = StatutoryRange.fixed(Money.ofYuan(Long.parseLong(sums[0])), Money.ofYuan(Long.parseLong(sums[1])),
                CorrectionType.C0, step == null ? null : new StatutoryRange.Step2(step[0], null, step[1]), List.of(part[1].split(",")));
        return new ClauseVersion(name, Citation.of(name + "法", 1), from == null ? LocalDate.of(2018, 1, 1) : from, to, range, true);
    }

    @Test
    void anActBeforeEitherVersionCannotBePunished() {
        VersionChoice choice = new VersionChoice(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1),
                LocalDate.of(2026, 9, 1), Findings.NONE, FineBase.NONE);
        assertEquals("statute.version.none-in-force", assertThrows(Refusal.class, () -> choice.between(
                ReferenceItems.clause("CG-LJ-001-1", "org", true), ReferenceItems.clause("CG-LJ-001-2", "org", true)))
                .key());
    }
}
