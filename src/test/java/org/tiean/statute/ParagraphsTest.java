package org.tiean.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.statute.entity.Paragraphs;

/** 款、项：how they are written in a table, and what is there. */
class ParagraphsTest {

    private static final Paragraphs OF = Paragraphs.of(" 2:0,3  4:5 ", 6);

    /** Article 2: two paragraphs, the second with three items; article 4: one with five; all others one without. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, true", "1, 1, 0, true", "1, 2, 0, false", "1, 0, 1, false", "1, 1, 1, false",
        "2, 1, 0, true", "2, 2, 0, true", "2, 3, 0, false", "2, 1, 1, false", "2, 2, 3, true", "2, 2, 4, false",
        "2, 0, 3, true", "2, 0, 4, false", "4, 1, 5, true", "4, 1, 6, false", "4, 2, 0, false"})
    void has(int article, int paragraph, int item, boolean there) {
        assertEquals(there, OF.has(article, paragraph, item));
    }

    @Test
    void isSaidInWordsAndWrittenAsItWasRead() {
        assertEquals("共2款，第2款3项", OF.describe(2));
        assertEquals("共1款，第1款5项", OF.describe(4));
        assertEquals("共1款", OF.describe(3));
        assertEquals("2:0,3 4:5", OF.toString());
        assertEquals(OF, Paragraphs.of(OF.toString(), 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2:0,3 2:1 | 重复", "4:5 2:0 | 次序", "7:2 | 末条6", "0:1 | 重复", "2 | 写法", "2:a | 写法", "2:1,, | 写法"})
    void whatIsWrittenWrongIsNamed(String text, String says) {
        String reason = assertThrows(IllegalArgumentException.class, () -> Paragraphs.of(text, 6)).getMessage();
        assertTrue(reason.contains(says), reason);
        assertFalse(reason.contains("null"));
    }
}
