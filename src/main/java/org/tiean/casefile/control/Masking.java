package org.tiean.casefile.control;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.kernel.entity.ProtectedText;

/**
 * How personal values look to somebody who has not given a reason to see them (脱敏; rulebook M11): an identity number keeps
 * its first six and last four characters, a phone its first three and last four, an address what comes up to the street office,
 * town or township (街道、镇、乡). Where an address names none of these it ends at the district: a road would lead to the door.
 * Names of organisations are public.
 */
public final class Masking {

    private static final int LONGEST_DISTRICT = 12;
    private static final int TAIL = 4;
    private static final int ID_HEAD = 6;
    private static final int PHONE_HEAD = 3;
    private static final Pattern STREET_OFFICE = Pattern.compile("^[^0-9０-９\\s路巷弄号村镇乡]{1,10}?(?:街道|镇|乡)");

    private Masking() {
    }

    /** A citizen's identity number masked; the credit code of an organisation is public. */
    public static String idNumber(PartyKind kind, Optional<ProtectedText> number) {
        return number.map(value -> kind == PartyKind.CITIZEN || value.reveal().length() == 18 && value.reveal().matches("\\d{17}[\\dXx]")
                ? value.masked(ID_HEAD, TAIL) : value.reveal()).orElse("");
    }

    public static String phone(Optional<ProtectedText> phone) {
        return phone.map(value -> value.masked(PHONE_HEAD, TAIL)).orElse("");
    }

    /** Up to and with the street office, town or township, else the district; the seat of an organisation is public. */
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
        Matcher street = STREET_OFFICE.matcher(address.substring(end + 1));
        return address.substring(0, end + 1) + (end >= 0 && street.find() ? street.group() : "") + "****";
    }
}
