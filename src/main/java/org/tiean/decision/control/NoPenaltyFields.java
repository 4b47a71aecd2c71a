package org.tiean.decision.control;

import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveNoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.boundary.Fields;

/** Reads the bodies of requests about cases without penalty. */
public final class NoPenaltyFields {

    private static final int LONG = 2_000;
    private static final int WORDS = 20_000;

    private NoPenaltyFields() {
    }

    /** {@code ground, course, facts, evidence[evidenceId, proves], gains, reason, correctedOn, correction, education}. */
    public static ProposeNoPenalty propose(Fields fields) {
        return new ProposeNoPenalty(fields.choice("ground", NoPenaltyGround.class), fields.text("course", WORDS),
                fields.text("facts", WORDS), fields.list("evidence").stream().map(one -> new SubmitReport.EvidenceUse(
                one.uuid("evidenceId"), one.text("proves", LONG))).toList(), fields.text("gains", LONG), fields.text("reason", LONG),
                fields.optionalDay("correctedOn"), fields.optionalText("correction", LONG), fields.optionalText("education", LONG));
    }

    public static ApproveNoPenalty approve(Fields fields) {
        return new ApproveNoPenalty(fields.choice("opinion", Approval.class), fields.text("text", LONG));
    }
}
