package org.tiean.workflow.entity;

import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * What a check or a migration said of one case.
 *
 * @param done    whether it was migrated; false for a check that finds nothing in the way
 * @param refusal what stands in the way, null for nothing
 */
public record MigrationLine(UUID caseId, boolean done, Refusal refusal) {

    public boolean isRefused() {
        return refusal != null;
    }
}
