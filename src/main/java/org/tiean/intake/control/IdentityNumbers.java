package org.tiean.intake.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Whether an identity number can be one at all: form and check character. Pure. */
public final class IdentityNumbers {

    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CITIZEN_CHECK = "10X98765432";
    private static final String UNIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private IdentityNumbers() {
    }

    /** Checks the two kinds whose form is a national standard; any other certificate is taken as it is. */
    public static boolean plausible(String idType, String number) {
        return switch (idType == null ? "" : idType) {
            case "居民身份证" -> citizen(number);
            case "统一社会信用代码" -> unit(number);
            default -> true;
        };
    }

    /** 居民身份证号码 after GB 11643: a day of birth that exists and the check character. */
    static boolean citizen(String number) {
        if (!number.matches("\\d{17}[0-9X]")) {
            return false;
        }
        try {
            LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CITIZEN_WEIGHTS.length; i++) {
            sum += CITIZEN_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CITIZEN_CHECK.charAt(sum % 11) == number.charAt(LENGTH - 1);
    }

    /** 统一社会信用代码 after GB 32100: the alphabet and the check character. */
    static boolean unit(String number) {
        if (number.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = UNIT_DIGITS.indexOf(number.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        return UNIT_DIGITS.charAt((31 - sum % 31) % 31) == number.charAt(LENGTH - 1);
    }
}
