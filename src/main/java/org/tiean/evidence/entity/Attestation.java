package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * How somebody stands to a record made with him (核对签名): signed on the screen, or refused before a witness.
 *
 * @param confirmation      what the person said of the record, e.g. 以上笔录我已看过，情况属实。
 * @param signatureUploadId the drawn signature as a PNG, null where there is none
 * @param refusal           why there is none; null where there is a signature
 * @param witness           who witnessed the refusal, or the number of the recording that shows it
 */
public record Attestation(String confirmation, UUID signatureUploadId, String refusal, String witness) {

    public Attestation {
        if (signatureUploadId == null && (refusal == null || witness == null)) {
            throw Refusal.invalid("evidence.record.signature-or-refusal");
        }
        if (confirmation == null) {
            confirmation = refusal == null ? "" : "拒绝签名";
        }
    }

    /** @param signature the upload, null where signing was refused */
    public JsonObject toFacts(Upload signature) {
        return Facts.of().put("confirmation", confirmation).put("refusal", refusal).put("witness", witness)
                .put("signatureSha256", signature == null ? null : signature.sha256()).build();
    }
}
