package org.tiean.casefile.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Answer to an act that was done.
 *
 * @param actId      id of the request
 * @param result     ids of what came of it, e.g. {@code {"documentId": "…"}}
 * @param warnings   what the gate pointed out without refusing; empty on a repeated request
 */
public record Receipt(UUID actId, UUID caseId, ActKind act, Instant recordedAt, JsonObject result, List<Finding> warnings) {
}
