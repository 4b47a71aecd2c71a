package org.tiean.hearing.control;

import org.tiean.document.control.ServiceProofFields;
import org.tiean.document.entity.ServiceProof;
import org.tiean.evidence.entity.Attestation;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.IssueNotice;
import org.tiean.hearing.entity.OralMinutes;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.ReexamineDefence;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.hearing.entity.WaiveDefence;
import org.tiean.kernel.boundary.Fields;

/** Reads the bodies of requests about notices and what is answered to them. */
public final class HearingFields {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int WORDS = 20_000;
    private static final int DIGEST = 64;

    private HearingFields() {
    }

    public static IssueNotice issue(Fields fields) {
        return new IssueNotice(fields.optionalText("newFacts", WORDS));
    }

    /** As {@link ServiceProofFields}. */
    public static ServiceProof proof(Fields fields) {
        return ServiceProofFields.proof(fields);
    }

    public static ReceiveDefence defence(Fields fields) {
        return new ReceiveDefence(fields.uuid("partyId"), fields.day("receivedOn"), fields.choice("form", Form.class),
                fields.text("content", WORDS), oral(fields));
    }

    public static WaiveDefence waiver(Fields fields) {
        return new WaiveDefence(fields.uuid("partyId"), fields.day("waivedOn"), fields.flag("hearingToo"),
                fields.optionalText("signedBy", SHORT), fields.optionalText("proofDigest", DIGEST),
                fields.optionalUuid("proofDocumentId"));
    }

    public static ReexamineDefence reexamination(Fields fields) {
        return new ReexamineDefence(fields.list("points").stream().map(point -> new ReexamineDefence.Point(
                        point.uuid("defenceId"), point.text("claim", WORDS), point.optionalText("evidence", LONG),
                        point.text("examination", WORDS), point.flag("adopted"))).toList(),
                fields.text("conclusion", WORDS),
                fields.list("reductions").stream().map(reduction -> new ReexamineDefence.Reduction(
                        reduction.uuid("suspectedActId"), reduction.money("reduceToFen"))).toList());
    }

    public static RequestHearing hearing(Fields fields) {
        return new RequestHearing(fields.uuid("partyId"), fields.day("requestedOn"), fields.choice("form", Form.class),
                fields.text("content", WORDS), oral(fields));
    }

    /** The minutes; null where none are handed in. */
    private static OralMinutes oral(Fields fields) {
        if (!fields.has("oral")) {
            return null;
        }
        Fields oral = fields.object("oral");
        Fields attestation = oral.object("attestation");
        return new OralMinutes(oral.moment("startedAt"), oral.text("place", 300), oral.text("person", SHORT), oral.text("authority", SHORT),
                oral.optionalText("wish", LONG), oral.uuids("officerIds"), new Attestation(attestation.optionalText("confirmation", SHORT),
                attestation.optionalUuid("signatureUploadId"), attestation.optionalText("refusal", LONG), attestation.optionalText("witness", SHORT)));
    }
}
