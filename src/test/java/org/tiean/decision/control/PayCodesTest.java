package org.tiean.decision.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PayCodesTest {

    @Test
    void theCheckDigitIsThatOfTheStandard() {
        // the example of ISO/IEC 7812-1
        assertEquals(3, PayCodes.checkDigit("7992739871"));
    }

    @Test
    void fourGroupsOfFour() {
        assertEquals("2026 1121 0000 0372".length(), PayCodes.code(LocalDate.of(2026, 11, 21), 37).length());
    }

    @Property
    void oneWrongFigureIsNoticed(@ForAll @IntRange(max = 9_999_999) int serial, @ForAll @IntRange(max = 14) int place,
                                 @ForAll @IntRange(min = 1, max = 9) int off) {
        String body = "20261121" + String.format("%07d", serial);
        char wrong = (char) ('0' + (body.charAt(place) - '0' + off) % 10);
        String other = body.substring(0, place) + wrong + body.substring(place + 1);
        assertNotEquals(PayCodes.checkDigit(body), PayCodes.checkDigit(other));
    }
}
