package org.tiean.intake.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.intake.entity.VerifyClue;

class LimitationTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/intake/limitation.csv", delimiter = ';', numLinesToSkip = 2)
    void endsOnThatDay(LocalDate ended, VerifyClue.Harm harm, LocalDate last, String law, int article) {
        CaseLaw caseLaw = new CaseLaw();
        caseLaw.limits = new TimeLimitCatalogue();
        assertEquals(last, caseLaw.limitationEnds(ended, harm));
        assertEquals(law, caseLaw.limitation(ended, harm).source().law());
        assertEquals(article, caseLaw.limitation(ended, harm).source().article());
    }
}
