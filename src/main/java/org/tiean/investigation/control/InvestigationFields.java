package org.tiean.investigation.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.document.entity.ServiceProof;
import org.tiean.investigation.entity.DailyProposal;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.OrderCorrection;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.FineBase;

/** Reads the bodies of requests about the investigation. */
public final class InvestigationFields {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int REPORT = 20_000;

    private InvestigationFields() {
    }

    public static OrderCorrection order(Fields fields) {
        return new OrderCorrection(fields.uuid("partyId"), fields.text("facts", REPORT), texts(fields, "demands"),
                fields.flag("immediate"), fields.optionalDay("dueOn"), fields.text("consequence", LONG));
    }

    public static ServiceProof proof(Fields fields) {
        return ServiceProofFields.proof(fields);
    }

    public static Reinspect reinspection(Fields fields) {
        return new Reinspect(fields.choice("result", Reinspect.Result.class), fields.text("place", 300),
                fields.text("findings", REPORT), fields.text("images", LONG), fields.optionalText("partyOpinion", LONG),
                fields.optionalText("refusal", LONG), fields.uuids("officerIds"));
    }

    public static RequestTime time(Fields fields) {
        Double amount = fields.optionalNumber("amount");
        if (amount != null && amount != Math.rint(amount)) {
            throw Refusal.invalid("investigation.time.incomplete");
        }
        return new RequestTime(fields.choice("kind", RequestTime.Kind.class), amount == null ? null : amount.intValue(),
                fields.has("ground") ? fields.choice("ground", RequestTime.Ground.class) : null, fields.text("reason", LONG));
    }

    public static DecideTime timeDecision(Fields fields) {
        DecideTime.Discussion discussion = !fields.has("discussion") ? null : discussion(fields.object("discussion"));
        return new DecideTime(fields.choice("outcome", DecideTime.Outcome.class), fields.text("opinion", LONG), discussion);
    }

    private static DecideTime.Discussion discussion(Fields fields) {
        return new DecideTime.Discussion(fields.day("heldOn"), fields.uuids("attending"), fields.text("summary", LONG));
    }

    public static SubmitReport report(Fields fields) {
        List<SubmitReport.EvidenceUse> evidence = fields.list("evidence").stream()
                .map(use -> new SubmitReport.EvidenceUse(use.uuid("evidenceId"), use.text("proves", LONG))).toList();
        Fields gains = fields.object("illegalGains");
        Money amount = gains.optionalMoney("amount");
        return new SubmitReport(fields.text("course", REPORT), fields.text("facts", REPORT), evidence,
                new SubmitReport.IllegalGains(gains.choice("kind", SubmitReport.IllegalGains.Kind.class),
                        amount == null ? Money.ZERO : amount, gains.text("reason", LONG)),
                fields.text("circumstances", LONG), fields.list("lines").stream().map(InvestigationFields::line).toList(),
                fields.flag("complexOrMajor"), fields.flag("publicInterest"));
    }

    private static ProposedLine line(Fields fields) {
        UUID act = fields.uuid("suspectedActId");
        Double units = fields.optionalNumber("units");
        if (units != null && (units < 1 || units != Math.rint(units) || units > 1_000_000)) {
            throw Refusal.invalid("kernel.field.malformed", "units");
        }
        FineBase base = new FineBase(fields.optionalMoney("base"), units == null ? 1 : units.intValue());
        Money fine = fields.optionalMoney("fine");
        return new ProposedLine(act, fields.text("appliedItemCode", 40), fields.optionalText("choiceReason", LONG),
                found(fields), base, texts(fields, "grounds"), fine == null ? Money.ZERO : fine,
                fields.text("reason", LONG), texts(fields, "otherKinds"), fields.optionalText("departureReason", LONG),
                texts(fields, "notCovering"), texts(fields, "competing"), fields.optionalText("specialReason", LONG),
                fields.has("daily") ? daily(fields.object("daily")) : null);
    }

    private static DailyProposal daily(Fields fields) {
        return new DailyProposal(fields.uuid("outcomeId"), fields.optionalUuid("inspectionId"),
                fields.has("found") ? fields.choice("found", DailyProposal.Found.class) : null);
    }

    private static Map<String, BigDecimal> found(Fields fields) {
        if (!fields.has("found")) {
            return Map.of();
        }
        JsonObject found = fields.object("found").raw();
        Map<String, BigDecimal> values = new HashMap<>();
        found.forEach((name, value) -> {
            if (!(value instanceof JsonNumber number)) {
                throw Refusal.invalid("kernel.field.malformed", "found." + name);
            }
            values.put(name, number.bigDecimalValue());
        });
        return values;
    }

    private static List<String> texts(Fields fields, String name) {
        JsonValue value = fields.raw().get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        try {
            return value.asJsonArray().getValuesAs(JsonString.class).stream().map(text -> text.getString().strip())
                    .filter(text -> !text.isEmpty()).toList();
        } catch (ClassCastException e) {
            throw Refusal.invalid("kernel.field.malformed", name);
        }
    }
}
