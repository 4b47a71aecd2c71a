package org.tiean.authority.entity;

import java.time.LocalDate;

/**
 * One certificate as everybody sees it (执法人员公示).
 *
 * @param from     first day of its term, {@code until} the last
 * @param standing on the day asked about
 * @param photo    whether there is a portrait
 */
public record PublishedOfficer(String name, String number, String agency, Position position, LocalDate from, LocalDate until,
        Standing standing, boolean photo) {

    /** How a certificate stands on a day. */
    public enum Standing {
        VALID, SUSPENDED, REVOKED, EXPIRED, NOT_YET
    }
}
