package org.tiean.document.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
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
 * @param attachments photos, recordings, postal slip or screenshots that show it, by number; null for none
 * @param signatureDigest SHA-256 of the signature drawn on the screen, null where it was signed on paper or not at all
 */
public record ServiceProof(List<UUID> documentIds, ServiceMethod method, String recipient, String capacity,
                           String place, String note, String witness, String attachments, String signatureDigest) {

    public ServiceProof {
        documentIds = List.copyOf(documentIds);
        if (method == null || recipient == null || recipient.isBlank()) {
            throw Refusal.invalid("document.service.incomplete");
        }
        if (signatureDigest != null && !signatureDigest.matches("[0-9a-f]{64}")) {
            throw Refusal.invalid("kernel.field.malformed", "signatureDigest");
        }
        if (method == ServiceMethod.LEFT) {
            requireLeftAsTheLawSays(note, witness, attachments);
        }
    }

    /** A paper left behind needs the reason, and a witness or pictures of how it was left (民事诉讼法89; rulebook B9.2). */
    private static void requireLeftAsTheLawSays(String note, String witness, String attachments) {
        if (isBlank(note)) {
            throw Refusal.invalid("document.service.refusal-needs-reason");
        }
        if (isBlank(witness) && isBlank(attachments)) {
            throw Refusal.invalid("document.service.left-unwitnessed");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Signed on paper, or not at all. */
    public ServiceProof(List<UUID> documentIds, ServiceMethod method, String recipient, String capacity, String place,
                        String note, String witness) {
        this(documentIds, method, recipient, capacity, place, note, witness, null, null);
    }

    /** What stands in the record of the act. */
    public JsonObject toFacts() {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        documentIds.forEach(id -> documents.add(id.toString()));
        JsonObjectBuilder facts = Json.createObjectBuilder()
                .add("documents", documents)
                .add("method", method.name())
                .add("recipient", recipient)
                .add("capacity", capacity == null ? "" : capacity)
                .add("witness", witness == null ? "" : witness);
        if (!isBlank(attachments)) {
            facts.add("attachments", attachments);
        }
        if (signatureDigest != null) {
            facts.add("signatureDigest", signatureDigest);
        }
        return facts.build();
    }
}
