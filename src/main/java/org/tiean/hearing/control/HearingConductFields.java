package org.tiean.hearing.control;

import org.tiean.hearing.entity.AcceptHearing;
import org.tiean.hearing.entity.ArrangeHearing;
import org.tiean.hearing.entity.ClosedGround;
import org.tiean.hearing.entity.HearingConclusion;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.PostponeHearing;
import org.tiean.hearing.entity.Presence;
import org.tiean.hearing.entity.RefuseHearing;
import org.tiean.hearing.entity.ReplaceChair;
import org.tiean.hearing.entity.ReportHearing;
import org.tiean.hearing.entity.WithdrawHearing;
import org.tiean.kernel.boundary.Fields;

/** Reads the bodies of requests about hearings. */
public final class HearingConductFields {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int WORDS = 20_000;
    private static final int DIGEST = 64;

    private HearingConductFields() {
    }

    public static AcceptHearing accept(Fields fields) {
        return new AcceptHearing(fields.uuid("chairId"), fields.text("recorder", SHORT), fields.text("opinion", LONG));
    }

    public static RefuseHearing refuse(Fields fields) {
        return new RefuseHearing(fields.uuid("requestId"), fields.text("reason", LONG));
    }

    public static ReplaceChair chair(Fields fields) {
        return new ReplaceChair(fields.uuid("chairId"), fields.text("reason", LONG));
    }

    public static ArrangeHearing arrange(Fields fields) {
        return new ArrangeHearing(fields.moment("startsAt"), fields.text("place", SHORT),
                fields.has("closedGround") ? fields.choice("closedGround", ClosedGround.class) : null,
                fields.optionalText("closedReason", LONG));
    }

    public static PostponeHearing postpone(Fields fields) {
        return new PostponeHearing(fields.text("reason", LONG));
    }

    public static WithdrawHearing withdraw(Fields fields) {
        return new WithdrawHearing(fields.uuid("partyId"), fields.day("withdrawnOn"), fields.optionalText("signedBy", SHORT),
                fields.optionalText("proofDigest", DIGEST));
    }

    /** {@code startedAt, opening, investigatorIds, presentation, exhibits[no, opinion], attendances[…], closing}. */
    public static HoldHearing hold(Fields fields) {
        return new HoldHearing(fields.moment("startedAt"), fields.text("opening", WORDS), fields.uuids("investigatorIds"),
                fields.optionalText("presentation", WORDS),
                fields.list("exhibits").stream().map(one -> new HoldHearing.Exhibit(one.text("no", SHORT), one.text("opinion", LONG)))
                        .toList(),
                fields.list("attendances").stream().map(HearingConductFields::attendance).toList(),
                fields.optionalText("closing", WORDS));
    }

    private static HoldHearing.Attendance attendance(Fields one) {
        return new HoldHearing.Attendance(one.uuid("partyId"), one.choice("presence", Presence.class),
                one.optionalText("who", SHORT), one.texts("agents", SHORT), one.optionalText("statement", WORDS),
                one.optionalText("absence", LONG), one.optionalText("signatureDigest", DIGEST), one.optionalText("refusal", LONG));
    }

    public static ReportHearing report(Fields fields) {
        return new ReportHearing(fields.text("facts", WORDS), fields.text("disputed", WORDS), fields.text("onFacts", LONG),
                fields.text("onLaw", LONG), fields.text("onProcedure", LONG), fields.text("onPenalty", LONG),
                fields.choice("conclusion", HearingConclusion.class), fields.text("opinion", LONG));
    }
}
