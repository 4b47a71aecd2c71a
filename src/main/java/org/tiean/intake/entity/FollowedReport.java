package org.tiean.intake.entity;

import java.time.LocalDate;

/**
 * What a reporter is told about the own report.
 *
 * @param standing where it stands
 * @param dueOn    by when the next is to be said; null where nothing runs
 * @param rating   what the reporter said of it, or null
 */
public record FollowedReport(PublicReport report, String agency, Standing standing, LocalDate dueOn, ReportRating rating) {

    /** Where a report stands, in a reporter's words. */
    public enum Standing {
        WAITING, VERIFYING, DECIDING, FILED, DECIDED, CLOSED, NOT_FILED, PASSED_ON, NOT_ACCEPTED;

        /** Nothing more will come of it, so that it can be rated. */
        public boolean isEnd() {
            return this == CLOSED || this == NOT_FILED || this == PASSED_ON || this == NOT_ACCEPTED;
        }
    }

    public boolean isToRate() {
        return standing.isEnd() && rating == null;
    }
}
