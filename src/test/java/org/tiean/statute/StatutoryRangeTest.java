package org.tiean.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.MoneyRange;

/** 法定幅度：每种计算依据、每种改正类型. */
class StatutoryRangeTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/ranges.csv", delimiter = '|', numLinesToSkip = 3)
    void opens(String what, String item, String side, BigDecimal base, int units, String findings, BigDecimal min, BigDecimal max,
            String working) {
        String found = findings == null ? "" : findings;
        Optional<MoneyRange> range = ReferenceItems.range(item, side).resolve(
                new FineBase(base == null ? null : Money.ofYuan(base), units),
                new Findings(found.contains("REFUSED"), found.contains("CONSEQUENCE"), found.contains("SERIOUS")));
        assertEquals(min == null ? Optional.empty() : Optional.of(new MoneyRange(Money.ofYuan(min), Money.ofYuan(max))), range, working);
    }

    @Test
    void isWrittenAsTheClauseSays() {
        assertEquals("20000元以下", ReferenceItems.range("CG-SZ-001-1", "org").display());
        assertEquals("1000元以上10000元以下", ReferenceItems.range("CG-WY-009-1", "citizen").display());
        assertEquals("工程造价的5%以上10%以下", ReferenceItems.range("CG-GH-001-1", "org").display());
        assertEquals("工程造价的10%以下", ReferenceItems.range("CG-GH-002-1", "org").display());
        assertEquals("基数的30%以上50%以下", ReferenceItems.range("CG-WY-004-1", "org").display());
        assertEquals("基数的1倍以上5倍以下", ReferenceItems.range("CG-LH-007-1", "citizen").display());
        assertEquals("每单位20000元以上50000元以下", ReferenceItems.range("CG-WY-011-1", "org").display());
        assertEquals("违法所得的1倍以上5倍以下；没有违法所得或者违法所得不足的，10000元以上50000元以下",
                ReferenceItems.range("CG-GJ-001-1", "org").display());
        assertEquals("法条未定数额", ReferenceItems.range("CG-ZS-001-1", "org").display());
        assertEquals("不适用", ReferenceItems.range("CG-LJ-006-1", "citizen").display());
    }
}
