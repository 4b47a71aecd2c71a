package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.tiean.kernel.entity.Json;

/**
 * Notices are made from the current report.
 *
 * @param newFacts what fresh investigation found that makes the penalty heavier than in an earlier notice; null if
 *                 nothing did
 */
public record IssueNotice(String newFacts) {

    public JsonObject toFacts() {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        if (newFacts != null) {
            facts.add("newFacts", newFacts);
        }
        return facts.build();
    }
}
