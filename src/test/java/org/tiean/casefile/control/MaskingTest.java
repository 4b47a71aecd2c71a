package org.tiean.casefile.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.kernel.entity.ProtectedText;

/** What stays hidden until somebody gives a reason (rulebook M11), row by row of {@code masking.csv}. */
class MaskingTest {

    @ParameterizedTest(name = "{1} {3}: {5}")
    @CsvFileSource(resources = "/casefile/masking.csv", numLinesToSkip = 1)
    void isShownAs(String rule, String what, PartyKind party, String given, String shown, String working) {
        Optional<ProtectedText> value = Optional.ofNullable(ProtectedText.of(given));
        String masked = switch (what) {
            case "IDENTITY" -> Masking.idNumber(party, value);
            case "PHONE" -> Masking.phone(value);
            case "ADDRESS" -> Masking.address(party, value);
            default -> throw new IllegalArgumentException(what);
        };
        assertEquals(shown == null ? "" : shown, masked, () -> rule + "：" + working);
    }
}
