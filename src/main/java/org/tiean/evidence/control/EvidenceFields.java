package org.tiean.evidence.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.tiean.evidence.entity.Attestation;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.MarkCopy;
import org.tiean.evidence.entity.Particular;
import org.tiean.evidence.entity.Particulars;
import org.tiean.evidence.entity.RecordInspection;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** Reads the bodies of requests about evidence. */
public final class EvidenceFields {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int RECORD = 20_000;

    private EvidenceFields() {
    }

    public static CollectEvidence collect(Fields fields) {
        CollectEvidence.Spot spot = new CollectEvidence.Spot(fields.text("place", 300),
                fields.optionalNumber("longitude"), fields.optionalNumber("latitude"));
        return new CollectEvidence(fields.choice("kind", EvidenceKind.class), fields.text("name", SHORT),
                fields.text("proves", LONG), fields.text("source", SHORT), besides(fields),
                fields.has("seenAt") ? fields.moment("seenAt") : null, spot, fields.uuids("officerIds"),
                fields.optionalUuid("uploadId"), fields.optionalUuid("deviceId"), fields.optionalText("camera", SHORT));
    }

    private static Particulars besides(Fields fields) {
        boolean copy = fields.has("copy") && fields.flag("copy");
        if (!fields.has("particulars")) {
            return new Particulars(copy, Map.of());
        }
        Fields said = fields.object("particulars");
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        for (Particular each : Particular.values()) {
            texts.put(each, said.optionalText(each.key(), Particular.LONGEST));
        }
        return new Particulars(copy, texts);
    }

    public static MarkCopy marks(Fields fields) {
        UUID evidence = fields.uuid("evidenceId");
        String note = fields.text("note", 500);
        var marks = fields.list("marks").stream().map(each -> new MarkCopy.Mark(each.choice("tool", MarkCopy.Tool.class), part(each, "x"),
                part(each, "y"), part(each, "width"), part(each, "height"))).toList();
        return new MarkCopy(evidence, marks, note);
    }

    private static double part(Fields fields, String name) {
        Double part = fields.optionalNumber(name);
        if (part == null) {
            throw Refusal.invalid("kernel.field.missing", name);
        }
        return part;
    }

    public static RecordInspection inspection(Fields fields) {
        var measurements = fields.list("measurements").stream().map(each -> new RecordInspection.Measurement(
                each.text("object", SHORT), each.text("result", SHORT), each.text("method", SHORT))).toList();
        return new RecordInspection(fields.uuid("partyId"), fields.moment("startedAt"), fields.text("place", 300),
                fields.optionalText("position", SHORT), fields.optionalText("weather", SHORT),
                fields.text("findings", RECORD), fields.optionalText("images", LONG), fields.optionalText("drawing", SHORT),
                fields.text("presentName", SHORT), fields.text("presentCapacity", SHORT), fields.flag("certificatesShown"),
                fields.text("recusal", SHORT), fields.optionalText("partyOpinion", LONG), measurements,
                fields.uuids("officerIds"), attestation(fields.object("attestation")));
    }

    public static RecordQuestioning questioning(Fields fields) {
        Fields person = fields.object("person");
        var questions = fields.list("questions").stream().map(each -> new RecordQuestioning.Question(
                each.text("question", LONG), each.text("answer", RECORD))).toList();
        return new RecordQuestioning(fields.moment("startedAt"), fields.text("place", 300),
                new RecordQuestioning.Person(person.text("name", SHORT), person.text("sex", 2), person.text("idType", SHORT),
                        hidden(person, "idNumber"), hidden(person, "address"), hidden(person, "phone"),
                        person.optionalText("employer", SHORT), person.text("relation", SHORT)),
                fields.flag("certificatesShown"), fields.text("recusal", SHORT), questions, fields.uuids("officerIds"),
                attestation(fields.object("attestation")));
    }

    private static Attestation attestation(Fields fields) {
        UUID signature = fields.optionalUuid("signatureUploadId");
        return new Attestation(fields.optionalText("confirmation", SHORT), signature,
                fields.optionalText("refusal", LONG), fields.optionalText("witness", SHORT));
    }

    private static ProtectedText hidden(Fields fields, String name) {
        return ProtectedText.of(fields.optionalText(name, 300));
    }
}
