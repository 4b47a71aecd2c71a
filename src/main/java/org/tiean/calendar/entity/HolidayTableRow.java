package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A holiday table in a list.
 *
 * @param source   name of the notice or file it came from
 * @param loadedAt when it was taken in
 * @param days     how many days differ from the plain week
 * @param current  whether it is the one that counts
 */
public record HolidayTableRow(int year, int version, String source, Instant loadedAt, int days, boolean current)
        implements Serializable {

    /** Whether it came with the house and not from somebody's file. */
    public boolean isShipped() {
        return source.equals("working-calendar.csv");
    }

    /** The source as people call it, without folder and ending of the file. */
    public String title() {
        return source.replaceAll("^.*/|\\.(csv|xlsx)$", "");
    }
}
