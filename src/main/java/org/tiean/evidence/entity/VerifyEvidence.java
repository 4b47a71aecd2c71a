package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Whether evidence stands (审查核实证据).
 *
 * @param evidenceIds one or more pieces that are judged alike
 * @param stands      true = verified, false = excluded
 * @param note        how it was verified, or why it is excluded
 * @param summary     what is to be heard in those that are sound, in words, where nobody said it before; else null
 */
public record VerifyEvidence(List<UUID> evidenceIds, boolean stands, String note, String summary) {

    public VerifyEvidence {
        evidenceIds = List.copyOf(evidenceIds);
        if (evidenceIds.isEmpty() || note == null || note.isBlank()) {
            throw Refusal.invalid("evidence.standing.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().putAll("evidenceIds", evidenceIds).put("stands", stands).put("note", note).put("summary", summary).build();
    }
}
