package org.tiean.intake.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

class IdentityNumbersTest {

    private static List<CsvRow> cases() {
        return CsvRows.read(new InputStreamReader(IdentityNumbersTest.class.getResourceAsStream("/demo/sample-cases.csv"),
                StandardCharsets.UTF_8), "sample-cases.csv", "id_number").rows();
    }

    @Test
    void everyNumberOfTheSampleCasesIsPlausible() {
        assertEquals(30, cases().size());
        cases().forEach(row -> assertTrue(IdentityNumbers.plausible(row.text("id_type"), row.text("id_number")), row.text("id_number")));
    }

    /** Both check characters catch every single wrong digit. */
    @Test
    void oneWrongDigitIsNoticed() {
        for (CsvRow row : cases()) {
            String number = row.text("id_number");
            for (int at = 0; at < number.length(); at++) {
                char digit = number.charAt(at);
                if (Character.isDigit(digit)) {
                    char other = digit == '9' ? '0' : (char) (digit + 1);
                    String wrong = number.substring(0, at) + other + number.substring(at + 1);
                    assertFalse(IdentityNumbers.plausible(row.text("id_type"), wrong), wrong);
                }
            }
        }
    }

    @Test
    void aDayThatDoesNotExistIsNoDayOfBirth() {
        assertFalse(IdentityNumbers.citizen("999999199802300013"));
    }

    @Test
    void otherCertificatesAreTakenAsTheyAre() {
        assertTrue(IdentityNumbers.plausible("护照", "E12345678"));
        assertTrue(IdentityNumbers.plausible(null, "x"));
    }
}
