package org.tiean.review.control;

import org.tiean.kernel.boundary.Fields;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Discuss;
import org.tiean.review.entity.RecordDepartureApproval;
import org.tiean.review.entity.ReviewLegality;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.ReviewPoint;
import org.tiean.review.entity.Vote;

/** Reads the bodies of requests about review and discussion. */
public final class ReviewFields {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int WORDS = 20_000;

    private ReviewFields() {
    }

    public static ReviewLegality review(Fields fields) {
        return new ReviewLegality(fields.choice("opinion", ReviewOpinion.class),
                fields.list("points").stream().map(point -> new ReviewLegality.Answer(
                        point.choice("point", ReviewPoint.class), point.flag("passes"), point.optionalText("remark", LONG))).toList(),
                fields.optionalText("problems", WORDS), fields.flag("discussionAdvised"));
    }

    public static Discuss discussion(Fields fields) {
        return new Discuss(fields.moment("startedAt"), fields.moment("endedAt"), fields.text("place", SHORT),
                fields.uuid("chairId"), fields.text("recorder", SHORT), fields.optionalText("observers", LONG),
                fields.text("ground", LONG), fields.text("report", WORDS),
                fields.list("voices").stream().map(voice -> new Discuss.Voice(voice.uuid("officerId"), voice.choice("vote", Vote.class),
                        voice.text("opinion", LONG))).toList(),
                fields.choice("conclusion", Conclusion.class), fields.text("text", WORDS), fields.optionalText("departure", LONG));
    }

    public static RecordDepartureApproval departure(Fields fields) {
        return new RecordDepartureApproval(fields.text("organ", SHORT), fields.text("documentNo", SHORT), fields.day("approvedOn"),
                fields.uuid("evidenceId"));
    }
}
