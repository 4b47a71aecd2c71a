package org.tiean.authority.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the list of an agency's staff.
 *
 * @param squad      where the person stands in the agency listed, null for none
 * @param agencyId   the person's own agency
 * @param capacity   on loan today: what for; null for who is not
 * @param otherPlace on loan today: the borrowing agency, or in the borrowing agency's list the one they came from
 * @param lentUntil  on loan today: the last day of it
 */
public record OfficerLine(UUID id, String name, String squad, Position position, boolean auxiliary, String username, boolean open,
        UUID agencyId, Secondment.Capacity capacity, String otherPlace, LocalDate lentUntil) {

    public boolean isOnLoan() {
        return capacity != null;
    }
}
