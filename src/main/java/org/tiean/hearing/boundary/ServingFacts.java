package org.tiean.hearing.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.tiean.document.entity.ServiceProof;

/** A proof of service as it stands in the record; the place may be a home and stays out of it. */
public final class ServingFacts {

    private ServingFacts() {
    }

    /** @param subject what is served: a notice or a decision */
    public static JsonObject of(UUID subject, ServiceProof proof) {
        JsonObjectBuilder facts = Json.createObjectBuilder().add("subjectId", subject.toString())
                .add("method", proof.method().name());
        if (proof.capacity() != null) {
            facts.add("capacity", proof.capacity());
        }
        return facts.build();
    }

    /** The same proof for documents found out only now. */
    public static ServiceProof with(ServiceProof proof, List<UUID> documents) {
        return new ServiceProof(documents, proof.method(), proof.recipient(), proof.capacity(), proof.place(),
                proof.note(), proof.witness());
    }
}
