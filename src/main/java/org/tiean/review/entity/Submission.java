package org.tiean.review.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What lies before the reviewer: which round, which report, since when, and until when (十个工作日).
 *
 * @param provisional whether the last day was counted over a year without a holiday table
 */
public record Submission(int round, UUID reportId, LocalDate receivedOn, LocalDate dueOn, boolean provisional) {
}
