package org.tiean.coercion.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.tiean.coercion.entity.Attendance;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposePreservation;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.ExtendSeizure;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.coercion.entity.ProposePreservation;
import org.tiean.coercion.entity.ProposeSeizure;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.SeizeOnTheSpot;
import org.tiean.coercion.entity.SeizureGround;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.coercion.entity.TakePreservation;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.coercion.entity.Thing;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Refusal;

/** Reads the bodies of requests about preservation and seizure. */
final class CoercionFields {

    private static final int CODE = 30;
    private static final int SHORT = 100;
    private static final int NAME = 200;
    private static final int PLACE = 300;
    private static final int STATE = 500;
    private static final int REASON = 1000;
    private static final int TEXT = 2000;
    private static final int RECORD = 20_000;

    private CoercionFields() {
    }

    static MeasureOpinion opinion(Fields fields) {
        return new MeasureOpinion(fields.choice("outcome", MeasureOpinion.Outcome.class), fields.text("opinion", TEXT));
    }

    static ProposePreservation proposedPreservation(Fields fields) {
        return new ProposePreservation(fields.uuid("partyId"), fields.choice("ground", ProposePreservation.Ground.class),
                fields.optionalText("reason", TEXT), fields.text("things", TEXT));
    }

    static TakePreservation takenPreservation(Fields fields) {
        return new TakePreservation(fields.text("place", PLACE), fields.text("keeper", PLACE), things(fields),
                attendance(fields.object("attendance")), fields.uuids("officerIds"));
    }

    static DisposePreservation disposedPreservation(Fields fields) {
        return new DisposePreservation(fields.list("disposals").stream().map(one -> new DisposePreservation.Disposal(one.uuid("thingId"),
                one.choice("end", PreservedEnd.class), one.text("reason", REASON))).toList(), fields.text("opinion", REASON));
    }

    static HandBack handBack(Fields fields) {
        String condition = fields.optionalText("condition", REASON);
        return new HandBack(ServiceProofFields.proof(fields), condition);
    }

    static ProposeSeizure proposedSeizure(Fields fields) {
        return new ProposeSeizure(fields.uuid("partyId"), fields.choice("kind", SeizureKind.class), fields.text("basis", CODE),
                fields.choice("ground", SeizureGround.class), fields.text("reason", TEXT), fields.text("thingsAsked", TEXT));
    }

    static TakeSeizure takenSeizure(Fields fields) {
        Fields steps = fields.object("steps");
        return new TakeSeizure(fields.moment("startedAt"), fields.text("place", PLACE), things(fields),
                new TakeSeizure.Steps(steps.flag("certificatesShown"), steps.flag("partyCalled"), steps.flag("told"), steps.flag("heard"),
                        steps.flag("notNecessities"), steps.flag("notSealedBefore")),
                fields.text("findings", RECORD), attendance(fields.object("attendance")), fields.uuids("officerIds"));
    }

    static SeizeOnTheSpot onTheSpot(Fields fields) {
        return new SeizeOnTheSpot(proposedSeizure(fields), fields.text("urgency", TEXT), takenSeizure(fields));
    }

    static ExtendSeizure extension(Fields fields) {
        return new ExtendSeizure(fields.integer("days"), fields.text("reason", REASON));
    }

    static BeginTesting testing(Fields fields) {
        return new BeginTesting(fields.choice("kind", BeginTesting.Kind.class), fields.text("body", NAME), fields.text("what", REASON),
                fields.day("until"));
    }

    static DisposeSeizure disposedSeizure(Fields fields) {
        return new DisposeSeizure(fields.list("disposals").stream().map(one -> new DisposeSeizure.Disposal(one.uuid("thingId"),
                one.choice("end", SeizedEnd.class), one.text("reason", REASON))).toList(), fields.optionalText("receiver", NAME));
    }

    private static List<Thing> things(Fields fields) {
        return fields.list("things").stream().map(one -> new Thing(one.choice("kind", Thing.Kind.class), one.text("name", SHORT), quantity(one),
                one.text("unit", SHORT), one.optionalText("specification", STATE), one.text("condition", STATE), one.text("keptAt", STATE),
                one.text("relation", STATE))).toList();
    }

    private static BigDecimal quantity(Fields fields) {
        Double quantity = fields.optionalNumber("quantity");
        if (quantity == null) {
            throw Refusal.invalid("kernel.field.missing", "quantity");
        }
        return BigDecimal.valueOf(quantity);
    }

    private static Attendance attendance(Fields fields) {
        return new Attendance(fields.flag("partyPresent"), fields.optionalText("name", NAME), fields.optionalText("capacity", NAME),
                fields.optionalText("statement", TEXT), fields.optionalText("signatureDigest", 64), fields.optionalText("refusal", NAME),
                fields.optionalText("witness", NAME), fields.optionalText("recording", NAME));
    }
}
