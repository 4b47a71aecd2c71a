package org.tiean.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.DiscretionResult.AmountCheck;
import org.tiean.discretion.entity.DiscretionResult.Outcome;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.ReferenceItems;
import org.tiean.statute.entity.FineBase;

/** 各改正类型的罚款前提、轻微阶次的条件、数额与阶次和法定幅度的关系。 */
class GuardsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/discretion/guards.csv", delimiter = '|', numLinesToSkip = 2)
    void holds(String what, String item, PartyGroup party, String facts, String grounds, Outcome outcome, String tier,
            Long amount, AmountCheck check) {
        List<Ground> found = grounds == null ? List.of()
                : Arrays.stream(grounds.split(";")).map(ReferenceBenchmarks.GROUNDS::get).toList();
        Map<String, BigDecimal> values = Arrays.stream(facts.split(";")).map(f -> f.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1])));
        String side = party == PartyGroup.ORGANISATION ? "org" : "citizen";
        DiscretionResult result = DiscretionComputation.compute(
                ReferenceBenchmarks.of(item, party, LocalDate.of(2026, item.endsWith("-LJ-006-1") ? 8 : 9, 1)),
                new DiscretionQuestion(ReferenceItems.range(item, side), item, FineBase.NONE, values, found));
        assertEquals(outcome, result.outcome(), result.explanation().toString());
        assertEquals(tier, result.tier() == null ? null : result.tier().tier());
        assertEquals(outcome == Outcome.NOT_YET || outcome == Outcome.UNDETERMINED, !result.missing().isEmpty());
        assertTrue(result.explanation().children().size() >= 2);
        if (amount != null) {
            assertEquals(check, result.check(Money.ofYuan(amount)));
        }
    }
}
