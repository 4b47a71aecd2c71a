package org.tiean.decision.entity;

import java.util.List;
import org.tiean.kernel.entity.Refusal;

/**
 * How the decision was handed over on the spot (当场交付; 行政处罚法52(1), 61).
 *
 * @param electronic      sent to the party, who signed a confirmation; on paper otherwise
 * @param signer          who signed, null where refused
 * @param signatureDigest SHA-256 of the signature picture, null where refused
 * @param refusal         how the party refused to sign, noted on the decision; null where signed
 * @param officerSignatures SHA-256 of the signatures the two officers drew, in their order; empty where they sign on
 *                        paper (行政处罚法52(2))
 */
public record Handover(boolean electronic, String signer, String signatureDigest, String refusal,
                       List<String> officerSignatures) {

    private static final String SHA_256 = "[0-9a-f]{64}";

    public Handover {
        if (signatureDigest != null && !signatureDigest.matches(SHA_256)) {
            throw Refusal.invalid("kernel.field.malformed", "signatureDigest");
        }
        officerSignatures = List.copyOf(officerSignatures);
        if (!officerSignatures.stream().allMatch(digest -> digest.matches(SHA_256))) {
            throw Refusal.invalid("kernel.field.malformed", "officerSignatures");
        }
    }

    /** The officers sign on paper. */
    public Handover(boolean electronic, String signer, String signatureDigest, String refusal) {
        this(electronic, signer, signatureDigest, refusal, List.of());
    }

    public boolean isSigned() {
        return signatureDigest != null && signer != null && !signer.isBlank();
    }

    public boolean isRefused() {
        return refusal != null && !refusal.isBlank();
    }
}
