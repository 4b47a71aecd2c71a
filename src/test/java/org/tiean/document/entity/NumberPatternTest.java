package org.tiean.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.Refusal;

class NumberPatternTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/document/number-patterns.csv", numLinesToSkip = 1)
    void writtenAsTheAgencyWishes(String agency, boolean ordinal, int digits, String kind, int year, int serial,
            String text) {
        assertEquals(text, new NumberPattern(agency, ordinal, digits).write(kind, year, serial));
    }

    @Test
    void anAgencyHasAWord() {
        assertThrows(Refusal.class, () -> NumberPattern.standard(" "));
    }
}
