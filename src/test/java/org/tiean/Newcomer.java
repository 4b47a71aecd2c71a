package org.tiean;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.demo.entity.SampleCase;

/**
 * Identity numbers that nobody in the house has yet. All tests share one house, and it remembers: the second case about the
 * same party is one of a repeated offender, so each test's case is about somebody of its own.
 */
public final class Newcomer {

    private static final Random CHANCE = new Random();
    private static final String UNIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate OLDEST = LocalDate.of(1960, 1, 1);
    private static final int DAYS_OF_BIRTH = 14_000;

    private Newcomer() {
    }

    /** The same story about somebody else of the same kind and name. */
    public static SampleCase instead(SampleCase told) {
        SampleCase.Party party = told.party();
        String number = party.kind() == PartyKind.CITIZEN ? citizen() : unit(party.idNumber().substring(0, 2));
        // receipts are numbered by the digits of the story's number
        return told.about(told.number() + String.format(Locale.ROOT, "-%09d", CHANCE.nextInt(1_000_000_000)),
                new SampleCase.Party(party.kind(), party.name(), party.idType(), number, party.legalRepresentative()));
    }

    /** 居民身份证号码 (GB 11643) of the fictional region 999999. */
    public static String citizen() {
        String seventeen = "999999" + OLDEST.plusDays(CHANCE.nextInt(DAYS_OF_BIRTH)).format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", CHANCE.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < CITIZEN_WEIGHTS.length; i++) {
            sum += CITIZEN_WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** 统一社会信用代码 (GB 32100) of a company. */
    public static String company() {
        return unit("91");
    }

    /** 统一社会信用代码 of a 个体工商户. */
    public static String soleTrader() {
        return unit("92");
    }

    private static String unit(String kind) {
        StringBuilder code = new StringBuilder(kind).append("999999");
        while (code.length() < 17) {
            code.append(UNIT_DIGITS.charAt(CHANCE.nextInt(UNIT_DIGITS.length())));
        }
        int sum = 0;
        int weight = 1;
        for (char each : code.toString().toCharArray()) {
            sum += UNIT_DIGITS.indexOf(each) * weight;
            weight = weight * 3 % 31;
        }
        return code.append(UNIT_DIGITS.charAt((31 - sum % 31) % 31)).toString();
    }
}
