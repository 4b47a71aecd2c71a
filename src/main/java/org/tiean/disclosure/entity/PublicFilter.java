package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What narrows a public search; null fields narrow nothing.
 *
 * @param item a part of the item's name
 * @param from first day of decision
 * @param to   last day of decision
 */
public record PublicFilter(UUID agencyId, String item, LocalDate from, LocalDate to) {

    public static final PublicFilter NONE = new PublicFilter(null, null, null, null);
}
