package org.tiean.casefile.entity;

import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * An act somebody wants to do.
 *
 * @param id         made by the caller; the same id again changes nothing and gets the same answer
 * @param caseId     the case
 * @param occurredAt when it took place, from which the law counts; may lie before the entry, never after it
 */
public record ActRequest(UUID id, UUID caseId, Instant occurredAt) {

    public ActRequest {
        if (id == null || caseId == null || occurredAt == null) {
            throw Refusal.invalid("casefile.request.incomplete");
        }
    }
}
