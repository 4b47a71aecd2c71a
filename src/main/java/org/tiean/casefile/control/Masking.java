package org.tiean.casefile.control;

import java.util.Optional;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.kernel.entity.ProtectedText;

/**
 * How personal values look to somebody who has not given a reason to see them (脱敏; rulebook M11). Names of
 * organisations are public; an identity number keeps its first six and last two characters, a phone its
 * first three and last two, an address loses everything after the district.
 */
public final class Masking {

    private static final int LONGEST_DISTRICT = 12;

    private Masking() {
    }

    /** A citizen's identity number masked; the credit code of an organisation is public. */
    public static String idNumber(PartyKind kind, Optional<ProtectedText> number) {
        return number.map(value -> kind == PartyKind.CITIZEN || value.reveal().length() == 18 && value.reveal().matches("\\d{17}[\\dXx]")
                ? value.masked(6, 2) : value.reveal()).orElse("");
    }

    public static String phone(Optional<ProtectedText> phone) {
        return phone.map(value -> value.masked(3, 2)).orElse("");
    }

    /** Up to and with the district or county; the seat of an organisation is public. */
    public static String address(PartyKind kind, Optional<ProtectedText> address) {
        return address.map(value -> kind == PartyKind.ORGANISATION ? value.reveal() : district(value.reveal())).orElse("");
    }

    private static String district(String address) {
        int end = -1;
        for (int i = 0; i < Math.min(address.length(), LONGEST_DISTRICT); i++) {
            if ("区县市".indexOf(address.charAt(i)) >= 0) {
                end = i;
            }
        }
        return address.substring(0, end + 1) + "****";
    }
}
