package org.tiean.intake.control;

import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Scene;
import org.tiean.evidence.control.EvidenceFields;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.DecideRecusal;
import org.tiean.intake.entity.FileInField;
import org.tiean.intake.entity.RecordSuspectedAct;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.intake.entity.Reporter;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** Reads the bodies of requests about clues and filing. */
public final class IntakeFields {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int REPORT = 20_000;

    private IntakeFields() {
    }

    public static RegisterClue clue(Fields fields) {
        Scene scene = new Scene(fields.text("title", SHORT), fields.text("place", 300), fields.optionalNumber("longitude"),
                fields.optionalNumber("latitude"), fields.text("content", REPORT));
        Reporter reporter = fields.has("reporter") ? reporter(fields.object("reporter")) : Reporter.NOBODY;
        return new RegisterClue(fields.choice("source", ClueSource.class), fields.optionalText("sourceNote", SHORT),
                fields.moment("receivedAt"), fields.moment("seenAt"), scene, fields.optionalText("eventCode", 20),
                fields.optionalText("materials", LONG), reporter, fields.optionalUuid("squadId"));
    }

    private static Reporter reporter(Fields fields) {
        return new Reporter(hidden(fields, "name"), hidden(fields, "phone"));
    }

    public static PartyDetails party(Fields fields) {
        return new PartyDetails(fields.uuid("partyId"), fields.choice("kind", PartyKind.class), fields.text("name", SHORT),
                fields.optionalText("idType", SHORT), hidden(fields, "idNumber"),
                fields.optionalText("legalRepresentative", SHORT), hidden(fields, "address"), hidden(fields, "phone"));
    }

    public static RecordSuspectedAct act(Fields fields) {
        return new RecordSuspectedAct(fields.uuid("suspectedActId"), fields.uuid("partyId"), fields.text("itemCode", 40),
                fields.day("beganOn"), fields.day("endedOn"));
    }

    public static RequestRecusal recusal(Fields fields) {
        return new RequestRecusal(fields.uuid("officerId"), fields.choice("by", RequestRecusal.By.class), fields.optionalUuid("partyId"),
                fields.choice("ground", RequestRecusal.Ground.class), fields.text("reason", LONG), fields.day("askedOn"));
    }

    public static DecideRecusal recusalDecision(UUID recusalId, Fields fields) {
        return new DecideRecusal(recusalId, fields.flag("granted"), fields.text("opinion", LONG));
    }

    public static VerifyClue verification(Fields fields) {
        VerifyClue.Harm harm = fields.has("harm") ? fields.choice("harm", VerifyClue.Harm.class) : VerifyClue.Harm.NONE;
        return new VerifyClue(fields.choice("conclusion", VerifyClue.Conclusion.class), fields.text("course", REPORT),
                fields.text("findings", REPORT), harm, fields.optionalText("reason", LONG),
                fields.optionalText("receiver", LONG));
    }

    public static ApproveFiling filing(Fields fields) {
        return new ApproveFiling(fields.choice("outcome", ApproveFiling.Outcome.class), fields.text("opinion", LONG));
    }

    public static ApproveNotFiling notFiling(Fields fields) {
        boolean approved = switch (fields.text("outcome", 10)) {
            case "APPROVED" -> true;
            case "RETURNED" -> false;
            default -> throw Refusal.invalid("kernel.field.choice", "outcome", "[APPROVED, RETURNED]");
        };
        return new ApproveNotFiling(approved, fields.text("opinion", LONG), fields.optionalText("reason", LONG),
                fields.optionalText("basis", LONG), fields.optionalText("reporterInformed", LONG));
    }

    public static FileInField field(Fields fields) {
        List<CollectEvidence> photos = fields.list("photos").stream().map(EvidenceFields::collect).toList();
        return new FileInField(fields.uuid("actId"), fields.uuid("caseId"), fields.moment("occurredAt"),
                clue(fields.object("clue")), fields.has("party") ? party(fields.object("party")) : null,
                fields.has("act") ? act(fields.object("act")) : null, fields.uuids("officerIds"), photos);
    }

    private static ProtectedText hidden(Fields fields, String name) {
        return ProtectedText.of(fields.optionalText(name, 300));
    }
}
