package org.tiean.party.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.execution.entity.Instalment;
import org.tiean.kernel.entity.Money;

/** What a party asks for: equal parts a month apart, every fen shared out. */
class PartyPlanTest {

    @Test
    void whatDoesNotDivideIsPaidWithTheFirst() {
        List<Instalment> plan = PartyActs.plan(new Money(500_000), 3, LocalDate.of(2026, 12, 31));
        // 500,000 fen in three: twice 166,666, the first 166,668
        assertEquals(List.of(new Instalment(LocalDate.of(2026, 12, 31), new Money(166_668)),
                new Instalment(LocalDate.of(2027, 1, 31), new Money(166_666)),
                new Instalment(LocalDate.of(2027, 2, 28), new Money(166_666))), plan);
        assertEquals(new Money(500_000), Instalment.total(plan));
    }

    @Test
    void laterIsOnePart() {
        assertEquals(List.of(new Instalment(LocalDate.of(2026, 12, 31), Money.ofYuan(200))),
                PartyActs.plan(Money.ofYuan(200), 1, LocalDate.of(2026, 12, 31)));
    }
}
