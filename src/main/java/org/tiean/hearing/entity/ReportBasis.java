package org.tiean.hearing.entity;

import java.util.UUID;

/** The investigation report a notice rests on, and what follows from it for the procedure. */
public record ReportBasis(UUID reportId, int version, boolean hearingInScope, boolean legalReviewDue, boolean discussionDue) {
}
