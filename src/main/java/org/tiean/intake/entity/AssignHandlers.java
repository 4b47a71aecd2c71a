package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;

/** Who handles the case from now on (指派承办人): two officers or more (行政处罚法 42(1)). */
public record AssignHandlers(List<UUID> officerIds) {

    public AssignHandlers {
        officerIds = List.copyOf(officerIds);
    }

    public JsonObject toFacts() {
        return Facts.of().putAll("officerIds", officerIds).build();
    }
}
