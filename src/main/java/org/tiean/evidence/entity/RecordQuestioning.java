package org.tiean.evidence.entity;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * A questioning of one person alone (询问), D09. It ended at the moment of the act.
 *
 * @param startedAt         not after the end
 * @param person            who was questioned
 * @param certificatesShown must be true, and that rights and duties were told
 * @param recusal           the answer to the question about recusal
 * @param questions         in their order, one or more
 */
public record RecordQuestioning(Instant startedAt, String place, Person person, boolean certificatesShown, String recusal,
        List<Question> questions, List<UUID> officerIds, Attestation attestation) {

    /**
     * Who was questioned.
     *
     * @param relation to the case: 当事人, 法定代表人, 证人 …
     */
    public record Person(String name, String sex, String idType, ProtectedText idNumber, ProtectedText address,
            ProtectedText phone, String employer, String relation) {

        public Person {
            if (name == null || sex == null || idType == null || idNumber == null || address == null || relation == null) {
                throw Refusal.invalid("evidence.record.incomplete");
            }
        }
    }

    /** 问、答. */
    public record Question(String question, String answer) {
    }

    public RecordQuestioning {
        if (startedAt == null || place == null || person == null || recusal == null || attestation == null
                || questions.isEmpty()) {
            throw Refusal.invalid("evidence.record.incomplete");
        }
        questions = List.copyOf(questions);
        officerIds = List.copyOf(officerIds);
    }

    /** As it stands in the record: who was asked and how often, not the words, which stand in D09. */
    public JsonObject toFacts(Upload signature, boolean atHandlingPlace) {
        return Facts.of().put("startedAt", startedAt).put("person", person.name()).put("relation", person.relation())
                .put("certificatesShown", certificatesShown).put("recusal", recusal).put("questions", questions.size())
                .put("handlingPlace", atHandlingPlace).putAll("officerIds", officerIds).put("attestation", attestation.toFacts(signature)).build();
    }

    /** Questions and answers as the form takes them. */
    public JsonArray array() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        questions.forEach(each -> array.add(Facts.of().put("question", each.question()).put("answer", each.answer()).build()));
        return array.build();
    }
}
