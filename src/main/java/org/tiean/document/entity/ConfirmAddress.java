package org.tiean.document.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * A party confirms where it is to be served, and whether electronically (送达地址、电子送达确认).
 *
 * @param address    where; service there counts even if it comes back
 * @param contact    who receives
 * @param agent      somebody named to receive, or null
 * @param electronic null where the party does not agree to electronic service
 * @param signedBy   who signed the confirmation; without a signature there is none (行政处罚法61(2))
 */
public record ConfirmAddress(UUID partyId, ProtectedText address, String contact, ProtectedText phone, String agent,
                             Electronic electronic, String signedBy) {

    /**
     * Consent to electronic service.
     *
     * @param channel fax, e-mail, messaging
     * @param account number or address there
     * @param backup  another way to reach the party
     */
    public record Electronic(String channel, ProtectedText account, ProtectedText backup) {

        public Electronic {
            if (isBlank(channel) || account == null || backup == null) {
                throw Refusal.invalid("document.address.electronic-incomplete");
            }
        }
    }

    public ConfirmAddress {
        if (partyId == null || address == null || isBlank(contact) || phone == null || isBlank(signedBy)) {
            throw Refusal.invalid("document.address.incomplete");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** What stands in the record of the act: no address, telephone or account. */
    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("contact", contact).put("agent", agent)
                .put("electronic", electronic != null).put("channel", electronic == null ? null : electronic.channel())
                .put("signedBy", signedBy).build();
    }
}
