package org.tiean.authority.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the list in force on a day says of one item (清单登载情况).
 *
 * @param listId        the edition; null if the agency has none in force that day
 * @param edition       its number, 0 for none
 * @param effectiveFrom since when it is in force, or null
 * @param listed        whether the item stands on it
 * @param switchedOn    whether it is switched on there
 * @param row           the item's row, or null
 * @param transition    who finishes what was filed before this edition
 */
public record Listing(UUID listId, int edition, LocalDate effectiveFrom, boolean listed, boolean switchedOn,
        PowerRow row, PowerList.Transition transition) {

    /** No edition in force. */
    public static final Listing NONE = new Listing(null, 0, null, false, false, null, PowerList.Transition.AS_SET);
}
