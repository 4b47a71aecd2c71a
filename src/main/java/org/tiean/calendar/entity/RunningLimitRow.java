package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A running limit in a list.
 *
 * @param subjectId    on what it runs
 * @param definitionId which limit
 * @param dueOn        last day
 * @param rawDueOn     last day before rolling; agencies are warned on this one
 * @param dueAt        the moment for clock hours, otherwise null
 * @param provisional  whether a year without a holiday table was touched
 * @param paused       whether it stands still; then the end still moves
 */
public record RunningLimitRow(UUID subjectId, String definitionId, LocalDate dueOn, LocalDate rawDueOn, Instant dueAt,
        boolean provisional, boolean paused) implements Serializable {
}
