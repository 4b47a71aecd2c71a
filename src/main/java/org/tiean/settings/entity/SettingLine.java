package org.tiean.settings.entity;

import java.time.LocalDate;

/**
 * A setting as the page lists it for one agency on one day.
 *
 * @param value what holds that day; empty text for nothing
 * @param since first day of that value, null where the default holds
 * @param own   set for the agency itself, not for everywhere
 */
public record SettingLine(Declaration declaration, String value, LocalDate since, boolean own) {

    public boolean isDefault() {
        return since == null;
    }
}
