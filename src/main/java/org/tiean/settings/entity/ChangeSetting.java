package org.tiean.settings.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * A new value for a setting from a day on.
 *
 * @param agencyId null = everywhere
 * @param reason   why, at most 1000 characters
 * @param source   the document it rests on, at most 300 characters
 */
public record ChangeSetting(String key, UUID agencyId, String value, LocalDate from, String reason, String source) {

    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_SOURCE = 300;

    public ChangeSetting {
        value = value == null ? "" : value.strip();
        require(key, 80);
        require(reason, LONGEST_REASON);
        require(source, LONGEST_SOURCE);
        if (from == null || value.length() > LONGEST_VALUE) {
            throw Refusal.invalid("settings.change.incomplete");
        }
    }

    private static void require(String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw Refusal.invalid("settings.change.incomplete");
        }
    }
}
