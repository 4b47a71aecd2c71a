package org.tiean.document.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
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
 * @param particulars what the way of service proves itself by; never null
 */
public record ServiceProof(List<UUID> documentIds, ServiceMethod method, String recipient, String capacity,
                           String place, String note, String witness, String attachments, String signatureDigest,
                           ServiceParticulars particulars) {

    public ServiceProof {
        documentIds = List.copyOf(documentIds);
        if (method == null || recipient == null || recipient.isBlank()) {
            throw Refusal.invalid("document.service.incomplete");
        }
        if (signatureDigest != null && !signatureDigest.matches("[0-9a-f]{64}")) {
            throw Refusal.invalid("kernel.field.malformed", "signatureDigest");
        }
        ServiceDemands.require(method, note, witness, attachments, particulars);
    }

    /** The same proved by what its way asks for. */
    public ServiceProof by(ServiceMethod other, String otherNote, String otherAttachments, ServiceParticulars proved) {
        return new ServiceProof(documentIds, other, recipient, capacity, place, otherNote, witness, otherAttachments, signatureDigest, proved);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Signed on paper, or not at all. */
    public ServiceProof(List<UUID> documentIds, ServiceMethod method, String recipient, String capacity, String place,
                        String note, String witness) {
        this(documentIds, method, recipient, capacity, place, note, witness, null, null, ServiceParticulars.NONE);
    }

    /** What stands in the record of the act. */
    public JsonObject toFacts() {
        Facts facts = Facts.of().putAll("documents", documentIds).put("method", method).put("recipient", recipient)
                .put("capacity", capacity == null ? "" : capacity).put("witness", witness == null ? "" : witness)
                .put("attachments", isBlank(attachments) ? null : attachments).put("signatureDigest", signatureDigest);
        return particulars.added(facts).build();
    }
}
