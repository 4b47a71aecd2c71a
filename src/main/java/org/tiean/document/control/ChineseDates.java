package org.tiean.document.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Dates as documents print them. Takes ISO text, since a snapshot holds text: {@code 2026-11-21}, or with a
 * time {@code 2026-11-21T19:05} (China) or {@code 2026-11-21T11:05:00Z}. Null and empty give empty text.
 */
public final class ChineseDates {

    private static final String FIGURES = "〇一二三四五六七八九";

    private ChineseDates() {
    }

    /** 二〇二六年十一月二十一日, the form under the seal. */
    public static String inWords(String iso) {
        return isAbsent(iso) ? "" : inWords(day(iso));
    }

    /** 二〇二六年十一月二十一日. */
    public static String inWords(LocalDate day) {
        StringBuilder year = new StringBuilder();
        for (char digit : String.valueOf(day.getYear()).toCharArray()) {
            year.append(FIGURES.charAt(digit - '0'));
        }
        return year + "年" + numeral(day.getMonthValue()) + "月" + numeral(day.getDayOfMonth()) + "日";
    }

    /** 2026年11月21日, the form in running text. */
    public static String inFigures(String iso) {
        if (isAbsent(iso)) {
            return "";
        }
        LocalDate day = day(iso);
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 2026年11月21日19时05分. */
    public static String toMinute(String iso) {
        return isAbsent(iso) ? "" : inFigures(iso) + clock(iso);
    }

    /** 19时05分. */
    public static String clock(String iso) {
        if (isAbsent(iso)) {
            return "";
        }
        LocalDateTime moment = moment(iso);
        return "%d时%02d分".formatted(moment.getHour(), moment.getMinute());
    }

    /**
     * The legal day of an ISO text.
     *
     * @throws Refusal if the text is no date
     */
    static LocalDate day(String iso) {
        try {
            return iso.length() == 10 ? LocalDate.parse(iso) : moment(iso).toLocalDate();
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("document.date.malformed", iso);
        }
    }

    static LocalDateTime moment(String iso) {
        try {
            return OffsetDateTime.parse(iso).atZoneSameInstant(Zones.CHINA).toLocalDateTime();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(iso);
            } catch (DateTimeParseException malformed) {
                throw Refusal.invalid("document.date.malformed", iso);
            }
        }
    }

    private static String numeral(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : FIGURES.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : FIGURES.substring(number % 10, number % 10 + 1));
    }

    private static boolean isAbsent(String iso) {
        return iso == null || iso.isBlank();
    }
}
