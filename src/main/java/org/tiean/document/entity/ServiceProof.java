package org.tiean.document.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * How and to whom documents were handed over (送达回证).
 *
 * @param documentIds the documents; may be left empty where the service knows which they are
 * @param recipient   who signed or received
 * @param capacity    as what: 本人, 同住成年家属, 法定代表人, 收发人员 …
 * @param place       where; may be a home address, hence never in the record
 * @param note        reason of refusal, postal number, address of electronic service …
 * @param witness     who witnessed, where refused
 */
public record ServiceProof(List<UUID> documentIds, ServiceMethod method, String recipient, String capacity,
                           String place, String note, String witness) {

    public ServiceProof {
        documentIds = List.copyOf(documentIds);
        if (method == null || recipient == null || recipient.isBlank()) {
            throw Refusal.invalid("document.service.incomplete");
        }
        if (method == ServiceMethod.LEFT && (note == null || note.isBlank())) {
            throw Refusal.invalid("document.service.refusal-needs-reason");
        }
    }

    /** What stands in the record of the act. */
    public JsonObject toFacts() {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        documentIds.forEach(id -> documents.add(id.toString()));
        return Json.createObjectBuilder()
                .add("documents", documents)
                .add("method", method.name())
                .add("recipient", recipient)
                .add("capacity", capacity == null ? "" : capacity)
                .add("witness", witness == null ? "" : witness)
                .build();
    }
}
