package org.tiean.authority.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.entity.RowError;
import org.tiean.scenario.KnownItems;

/** 委托条件：what a mandate wants beyond its own row (行政处罚法20, 21). */
class MandateRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/mandates.csv", numLinesToSkip = 1)
    void conditions(String situation, String items, String held, long certified, String expected, String working) {
        KnownItems known = new KnownItems();
        List<PowerRow> mandated = Arrays.stream(items.split(";")).map(code -> PowerRows.of(known.require(code))).toList();
        Set<String> families = held == null ? Set.of() : Set.of(held.split(";"));
        List<RowError> faults = MandateRule.faults("某环卫所", "某区综合行政执法局", mandated, families::contains, certified);
        assertEquals(expected == null ? "" : expected, faults.stream().map(fault -> fault.file() + " " + fault.column())
                .collect(Collectors.joining(";")), working);
        assertTrue(faults.stream().noneMatch(fault -> fault.reason().isBlank()));
    }
}
