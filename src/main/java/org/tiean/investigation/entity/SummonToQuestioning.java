package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Somebody is called to be questioned (询问通知书), D08; 行政处罚法55(2).
 *
 * @param partyId      the party of the case it goes to, null for a witness or another person
 * @param person       who is called
 * @param relation     to the case: 当事人, 法定代表人, 证人 …
 * @param appearAt     when to come, after the notice is made
 * @param place        where to come
 * @param topics       what the questions are about
 * @param material     what to bring, none or more
 * @param agentAllowed whether somebody else may come for the one who is called
 */
public record SummonToQuestioning(UUID partyId, String person, String relation, Instant appearAt, String place, String topics,
        List<String> material, boolean agentAllowed) {

    public SummonToQuestioning {
        if (Blank.any(person, relation, place, topics) || appearAt == null) {
            throw Refusal.invalid("investigation.summons.incomplete");
        }
        material = List.copyOf(material);
    }

    /** As it stands in the record: who is called and when; what it is about stands in D08. */
    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("person", person).put("relation", relation).put("appearAt", appearAt)
                .put("agentAllowed", agentAllowed).put("material", material.size()).build();
    }
}
