package org.tiean.investigation.control;

import org.tiean.evidence.entity.Attestation;
import org.tiean.investigation.entity.DisposeSamples;
import org.tiean.investigation.entity.ExtractEvidence;
import org.tiean.investigation.entity.RequestAssistance;
import org.tiean.investigation.entity.RequestMaterial;
import org.tiean.investigation.entity.SampleEnd;
import org.tiean.investigation.entity.SummonToQuestioning;
import org.tiean.investigation.entity.TakeSamples;
import org.tiean.kernel.boundary.Fields;

/** Reads the bodies of requests about papers of the inquiry and samples. */
public final class InquiryFields {

    private static final int SHORT = 200;
    private static final int PLACE = 300;
    private static final int LONG = 2_000;

    private InquiryFields() {
    }

    public static SummonToQuestioning summons(Fields fields) {
        return new SummonToQuestioning(fields.optionalUuid("partyId"), fields.text("person", SHORT), fields.text("relation", SHORT),
                fields.moment("appearAt"), fields.text("place", PLACE), fields.text("topics", LONG), fields.texts("material", SHORT),
                fields.flag("agentAllowed"));
    }

    public static RequestMaterial material(Fields fields) {
        return new RequestMaterial(fields.optionalUuid("partyId"), fields.text("holder", SHORT), fields.texts("items", SHORT),
                fields.text("purpose", LONG), fields.day("dueOn"), fields.text("place", PLACE));
    }

    public static RequestAssistance assistance(Fields fields) {
        return new RequestAssistance(fields.text("organ", SHORT), fields.text("reason", LONG), fields.texts("matters", LONG),
                fields.optionalDay("replyBy"));
    }

    public static ExtractEvidence extract(Fields fields) {
        return new ExtractEvidence(fields.flag("data"), fields.optionalUuid("partyId"), fields.optionalUuid("noticeId"), fields.moment("startedAt"), fields.text("place", PLACE),
                fields.text("holder", SHORT), fields.text("relation", SHORT),
                fields.list("items").stream().map(item -> new ExtractEvidence.Item(item.text("name", SHORT), item.text("quantity", SHORT),
                        item.text("note", LONG))).toList(),
                fields.optionalText("method", LONG), fields.optionalText("maker", SHORT), fields.optionalText("carrier", SHORT),
                fields.flag("certificatesShown"), fields.uuids("officerIds"), attestation(fields.object("attestation")));
    }

    public static TakeSamples samples(Fields fields) {
        return new TakeSamples(fields.uuid("partyId"), fields.text("reason", LONG), fields.text("place", PLACE), fields.text("method", LONG),
                fields.list("samples").stream().map(one -> new TakeSamples.Sample(one.text("name", SHORT), one.text("batch", SHORT),
                        one.text("quantity", SHORT), one.text("seal", SHORT), one.flag("split"), one.text("keptAt", SHORT))).toList(),
                fields.flag("certificatesShown"), fields.uuids("officerIds"), attestation(fields.object("attestation")));
    }

    public static DisposeSamples disposal(Fields fields) {
        return new DisposeSamples(fields.uuid("samplingId"), fields.list("lines").stream().map(line -> new DisposeSamples.Line(
                line.integer("sequence"), line.choice("end", SampleEnd.class), line.text("reason", LONG))).toList());
    }

    private static Attestation attestation(Fields fields) {
        return new Attestation(fields.optionalText("confirmation", SHORT), fields.optionalUuid("signatureUploadId"),
                fields.optionalText("refusal", LONG), fields.optionalText("witness", SHORT));
    }
}
