package org.tiean.hearing.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.Attestation;
import org.tiean.kernel.entity.Refusal;

/**
 * How something said by word of mouth was taken down (笔录): D29 of a defence, D31-3 of a request for a hearing; rulebook I5.
 * It ended at the moment of the act.
 *
 * @param startedAt not after the end
 * @param person    who spoke
 * @param authority as what: 本人, 法定代表人, 委托代理人 with the power of attorney …
 * @param wish      what was asked for in the end, null for nothing besides
 * @param officerIds two or more
 */
public record OralMinutes(Instant startedAt, String place, String person, String authority, String wish, List<UUID> officerIds,
        Attestation attestation) {

    public OralMinutes {
        officerIds = List.copyOf(officerIds);
        if (startedAt == null || blank(place) || blank(person) || blank(authority) || attestation == null) {
            throw Refusal.invalid("hearing.oral.incomplete");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** What is said by word of mouth is taken down, and nothing else is. */
    static void require(Form form, OralMinutes oral) {
        if ((form == Form.ORAL) != (oral != null)) {
            throw Refusal.invalid(oral == null ? "hearing.oral.missing" : "hearing.oral.not-oral");
        }
    }

    /** Adds what stands in the record: who took it down, not the words. */
    static Facts added(Facts facts, OralMinutes oral) {
        return oral == null ? facts : facts.put("startedAt", oral.startedAt).put("authority", oral.authority).putAll("officerIds", oral.officerIds)
                .put("refusal", oral.attestation.refusal()).put("witness", oral.attestation.witness())
                .put("signatureUploadId", oral.attestation.signatureUploadId());
    }
}
