package org.tiean.settings.entity;

import java.math.BigDecimal;
import java.util.List;
import org.tiean.kernel.entity.Refusal;

/** What kind of value a setting takes (取值类型). */
public enum SettingType {
    /** Any words. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    /** {@code yes} or {@code no}. */
    FLAG,
    /** One of the words the catalogue lists. */
    CHOICE,
    /** Words separated by {@code ;}, in order of preference. */
    LIST;

    /** @throws Refusal {@code settings.value.malformed} if the text is no value of this type */
    public void require(String key, String value, List<String> choices) {
        boolean fits = switch (this) {
            case TEXT, LIST -> true;
            case NUMBER -> isNumber(value);
            case FLAG -> "yes".equals(value) || "no".equals(value);
            case CHOICE -> choices.contains(value);
        };
        if (!fits) {
            throw Refusal.invalid("settings.value.malformed", key, value);
        }
    }

    private static boolean isNumber(String value) {
        try {
            new BigDecimal(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
