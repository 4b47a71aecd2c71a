package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.SuspendCoercion;

/** Whether a party may still have a decision reviewed, or does so now (行政强制法44; 行政复议法20; 行政诉讼法45, 46). */
@ApplicationScoped
@Transactional
public class RemediesOver {

    private static final String SUIT = "suit-direct";
    private static final String AFTER_REVIEW = "suit-after-review";

    @Inject
    TimeLimits limits;

    @Inject
    FineAccounts accounts;

    /**
     * Last day on which the party can seek review or sue: the end of the time to sue, which is the longer, or of that after a review;
     * or the day on which both came to their end for good.
     */
    public LocalDate lastDay(CoerciveExecution coercion) {
        UUID decision = coercion.duty().decisionId().orElseThrow();
        return coercion.remedyEnded().orElseGet(() -> limits.dueOf(decision, AFTER_REVIEW).map(LimitResult::due)
                .orElseGet(() -> limits.explain(decision, SUIT).due()));
    }

    /** Whether one is open now: the execution stands still for it, or the surcharge of the same decision does. */
    public boolean isOpen(CoerciveExecution coercion) {
        return coercion.pause().filter(pause -> pause.ground() == SuspendCoercion.Ground.REMEDY).isPresent()
                || coercion.duty().decisionId().flatMap(accounts::ofDecision).filter(FineAccount::isUnderRemedy).isPresent();
    }
}
