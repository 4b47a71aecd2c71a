package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Who stood by when things were counted, and how the list was signed (到场、签名). The party signs; where it refuses or is not
 * there, a witness signs or a recording shows it.
 *
 * @param partyPresent    whether the party or somebody for it was there
 * @param name            who was there for the party; null where nobody was
 * @param capacity        as what: 经营者、员工 …; null where nobody was
 * @param statement       what was said for the party, 无 for nothing; null where nobody was there
 * @param signatureDigest SHA-256 of the signature drawn on the screen; null where there is none
 * @param refusal         why the party did not sign, or that it was not there; null where it signed
 * @param witness         who witnessed it; null where nobody had to
 * @param recording       number of the recording that shows it; null for none
 */
public record Attendance(boolean partyPresent, String name, String capacity, String statement, String signatureDigest,
                         String refusal, String witness, String recording) {

    private static final int SHORT = 200;
    private static final int LONG = 2000;

    public Attendance {
        name = stripped(name, SHORT);
        capacity = stripped(capacity, SHORT);
        statement = stripped(statement, LONG);
        refusal = stripped(refusal, SHORT);
        witness = stripped(witness, SHORT);
        recording = stripped(recording, SHORT);
        if (partyPresent && (name == null || capacity == null) || signatureDigest != null && !partyPresent) {
            throw Refusal.invalid("coercion.attendance.incomplete");
        }
        if (signatureDigest == null && refusal == null) {
            throw Refusal.invalid("coercion.attendance.signature-or-refusal");
        }
        if (signatureDigest != null && !signatureDigest.matches("[0-9a-f]{64}")) {
            throw Refusal.invalid("kernel.field.malformed", "signatureDigest");
        }
    }

    private static String stripped(String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refusal.invalid("coercion.attendance.incomplete");
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the party's own hand stands under it. */
    public boolean isSigned() {
        return signatureDigest != null;
    }

    public JsonObject toFacts() {
        return Facts.of().put("partyPresent", partyPresent).put("name", name).put("capacity", capacity).put("statement", statement)
                .put("signatureDigest", signatureDigest).put("refusal", refusal).put("witness", witness).put("recording", recording).build();
    }
}
