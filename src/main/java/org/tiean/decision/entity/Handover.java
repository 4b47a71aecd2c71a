package org.tiean.decision.entity;

import org.tiean.kernel.entity.Refusal;

/**
 * How the decision was handed over on the spot (当场交付; 行政处罚法52(1), 61).
 *
 * @param electronic      sent to the party, who signed a confirmation; on paper otherwise
 * @param signer          who signed, null where refused
 * @param signatureDigest SHA-256 of the signature picture, null where refused
 * @param refusal         how the party refused to sign, noted on the decision; null where signed
 */
public record Handover(boolean electronic, String signer, String signatureDigest, String refusal) {

    private static final String SHA_256 = "[0-9a-f]{64}";

    public Handover {
        if (signatureDigest != null && !signatureDigest.matches(SHA_256)) {
            throw Refusal.invalid("kernel.field.malformed", "signatureDigest");
        }
    }

    public boolean isSigned() {
        return signatureDigest != null && signer != null && !signer.isBlank();
    }

    public boolean isRefused() {
        return refusal != null && !refusal.isBlank();
    }
}
