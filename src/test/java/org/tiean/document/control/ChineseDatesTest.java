package org.tiean.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.Refusal;

class ChineseDatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/document/chinese-dates.csv", numLinesToSkip = 1)
    void datesAsDocumentsPrintThem(String iso, String words, String figures) {
        assertEquals(words, ChineseDates.inWords(iso));
        assertEquals(figures, ChineseDates.inFigures(iso));
    }

    @Test
    void aTimeIsThatOfChina() {
        assertEquals("2026年11月21日19时05分", ChineseDates.toMinute("2026-11-21T11:05:00Z"));
        assertEquals("2026年11月21日9时30分", ChineseDates.toMinute("2026-11-21T09:30"));
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThrows(Refusal.class, () -> ChineseDates.inFigures("2026-02-30"));
        assertThrows(Refusal.class, () -> ChineseDates.toMinute("morgen"));
    }
}
