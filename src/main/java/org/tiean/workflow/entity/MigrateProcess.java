package org.tiean.workflow.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Takes a running procedure of a case over to another version of its definition (流程版本迁移).
 *
 * @param process   key of the definition, {@code case-ordinary}
 * @param toVersion the version it is to go on in
 * @param reason    why
 */
public record MigrateProcess(String process, int toVersion, String reason) {

    private static final int LONGEST = 1000;

    public MigrateProcess {
        if (process == null || process.isBlank() || toVersion < 1) {
            throw Refusal.invalid("workflow.migration.which");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("workflow.migration.reason");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("process", process).put("toVersion", toVersion).put("reason", reason).build();
    }
}
