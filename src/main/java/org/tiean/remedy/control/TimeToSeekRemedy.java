package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.DecisionChange;

/** Until when a decision may be reviewed or sued against; one that changed it opens the time anew (行政复议法20, 行政诉讼法45, 46). */
@ApplicationScoped
@Transactional
public class TimeToSeekRemedy {

    private static final String REVIEW = "review-application";
    private static final String SUIT = "suit-direct";
    /** Fifteen days after a review. */
    public static final String AFTER_REVIEW = "suit-after-review";

    @Inject
    TimeLimits limits;

    @Inject
    ChangesFound changes;

    /** Last day to apply for review; empty where the decision was not served. */
    public Optional<LocalDate> review(UUID caseId, UUID decisionId) {
        return last(caseId, decisionId, REVIEW);
    }

    /** Last day to sue: after a review within fifteen days of it, else within six months; empty where there is none. */
    public Optional<LocalDate> suit(UUID caseId, UUID decisionId) {
        Optional<LocalDate> reviewed = limits.ever(decisionId, AFTER_REVIEW).map(LimitResult::due);
        return reviewed.isPresent() ? reviewed : last(caseId, decisionId, SUIT);
    }

    private Optional<LocalDate> last(UUID caseId, UUID decisionId, String limit) {
        Stream<UUID> subjects = Stream.concat(Stream.of(decisionId), changes.of(caseId).stream()
                .filter(change -> change.decisionId().equals(decisionId) && change.isInEffect()).map(DecisionChange::id));
        return subjects.flatMap(subject -> limits.ever(subject, limit).stream()).map(LimitResult::due).max(Comparator.naturalOrder());
    }
}
