package org.tiean.remedy.control;

import java.util.Optional;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;

/** Which limits run for a review or a suit (行政复议法48, 54, 62; 行政诉讼法67). */
public final class ReplyClock {

    private ReplyClock() {
    }

    /** The one to answer in; empty once it was answered. */
    public static Optional<String> of(Remedy remedy) {
        return remedy.repliedOn().isPresent() ? Optional.empty() : Optional.of(remedy.kind() == RemedyKind.SUIT ? "court-evidence"
                : remedy.isSimplified() ? "review-reply-simplified" : "review-reply");
    }

    /** The one the reviewing organ decides in. */
    public static String decision(Remedy review) {
        return review.isSimplified() ? "review-decision-simplified" : "review-decision";
    }
}
