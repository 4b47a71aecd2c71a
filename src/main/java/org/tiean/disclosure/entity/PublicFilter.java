package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What narrows a public search; null fields narrow nothing.
 *
 * @param item      a part of the item's name
 * @param itemWhole the item's whole name
 * @param kind      a kind of penalty, as decisions name it
 * @param year      of the decision
 * @param band      of all fines of the decision together
 * @param from      first day of decision
 * @param to        last day of decision
 */
public record PublicFilter(UUID agencyId, String item, String itemWhole, String kind, Integer year, FineBand band,
                           LocalDate from, LocalDate to) {

    public static final PublicFilter NONE = new PublicFilter(null, null, null, null, null, null, null, null);
}
