package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What narrows a public search; null fields narrow nothing.
 *
 * @param item       a part of the item's name
 * @param itemWhole  the item's whole name
 * @param clause     words of the clauses violated and applied
 * @param place      a part of the place's name
 * @param placeWhole the place's whole name as published
 * @param kind       a kind of penalty, as decisions name it
 * @param year       of the decision
 * @param fine       of all fines of the decision together
 * @param from       first day of decision
 * @param to         last day of decision
 * @param spot       a place at one of its positions
 */
public record PublicFilter(UUID agencyId, String item, String itemWhole, String clause, String place, String placeWhole, String kind,
                           Integer year, FineRange fine, LocalDate from, LocalDate to, PublicSpot spot) {

    public static final PublicFilter NONE = new PublicFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Wherever on the map. */
    public PublicFilter(UUID agencyId, String item, String itemWhole, String clause, String place, String placeWhole, String kind, Integer year,
            FineRange fine, LocalDate from, LocalDate to) {
        this(agencyId, item, itemWhole, clause, place, placeWhole, kind, year, fine, from, to, null);
    }
}
