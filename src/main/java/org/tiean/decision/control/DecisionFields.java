package org.tiean.decision.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Scene;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.Collection;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.decision.entity.Handover;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.decision.entity.SpotSteps;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** Reads the bodies of requests about decisions. */
public final class DecisionFields {

    private static final int CODE = 64;
    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int WORDS = 20_000;

    private DecisionFields() {
    }

    public static ApproveDecision approval(Fields fields) {
        return new ApproveDecision(fields.choice("opinion", Approval.class), fields.text("text", LONG),
                fields.list("lines").stream().map(line -> new ApproveDecision.Line(line.uuid("suspectedActId"),
                        line.money("amountFen"), line.text("reason", LONG))).toList(),
                fields.optionalText("correction", LONG), fields.optionalText("performance", LONG));
    }

    /** {@code fineFen} left out or 0 means a warning. */
    public static DecideOnTheSpot onTheSpot(Fields fields) {
        Scene scene = new Scene(fields.text("title", SHORT), fields.text("place", SHORT), fields.optionalNumber("longitude"),
                fields.optionalNumber("latitude"), fields.text("facts", WORDS));
        Money fine = fields.optionalMoney("fineFen");
        return new DecideOnTheSpot(fields.uuids("officerIds"), scene, fields.moment("happenedAt"), fields.text("evidence", LONG),
                party(fields.object("party")), fields.text("itemCode", CODE), findings(fields), grounds(fields),
                fine == null ? Money.ZERO : fine, steps(fields), fields.optionalText("correction", LONG),
                fields.has("collection") ? collection(fields.object("collection")) : null,
                handover(fields.object("handover")), fields.optionalText("number", SHORT));
    }

    private static PartyDetails party(Fields fields) {
        return new PartyDetails(fields.uuid("partyId"), fields.choice("kind", PartyKind.class), fields.text("name", SHORT),
                fields.optionalText("idType", SHORT), hidden(fields, "idNumber"),
                fields.optionalText("legalRepresentative", SHORT), hidden(fields, "address"), hidden(fields, "phone"));
    }

    private static ProtectedText hidden(Fields fields, String name) {
        return ProtectedText.of(fields.optionalText(name, SHORT));
    }

    /** {@code {"area_m2": 3, "corrected_on_time": true}}; yes is 1, no is 0. */
    private static Map<String, BigDecimal> findings(Fields fields) {
        Map<String, BigDecimal> found = new HashMap<>();
        if (fields.has("findings")) {
            fields.object("findings").raw().forEach((name, value) -> found.put(name, number(name, value)));
        }
        return found;
    }

    private static BigDecimal number(String name, JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        throw Refusal.invalid("kernel.field.malformed", "findings." + name);
    }

    private static List<String> grounds(Fields fields) {
        return fields.texts("grounds", CODE);
    }

    private static SpotSteps steps(Fields fields) {
        return new SpotSteps(fields.flag("certificateShown"), fields.flag("identityChecked"), fields.flag("rightsTold"),
                fields.optionalText("defence", LONG), fields.optionalText("defenceAnswer", LONG));
    }

    private static Collection collection(Fields fields) {
        return new Collection(fields.choice("ground", OnTheSpot.class), fields.text("receiptNo", SHORT),
                fields.optionalText("request", LONG));
    }

    private static Handover handover(Fields fields) {
        return new Handover(fields.flag("electronic"), fields.optionalText("signer", SHORT),
                fields.optionalText("signatureDigest", CODE), fields.optionalText("refusal", LONG),
                fields.texts("officerSignatures", CODE));
    }
}
