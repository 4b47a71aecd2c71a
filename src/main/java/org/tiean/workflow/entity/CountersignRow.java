package org.tiean.workflow.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A signature that is waited for.
 *
 * @param number  number of the case, null before filing
 * @param askedBy name of who asked
 */
public record CountersignRow(UUID caseId, String number, String title, String step, String askedBy, String reason, Instant askedAt) {
}
