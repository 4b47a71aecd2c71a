package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitsMoved;

/**
 * Feeds the timers on the steps of a process from the running limits: a timer event whose id ends with {@code --} and
 * the id of a limit fires when that limit is over, and follows it when it is extended, paused or counted anew.
 */
@Named("limitTimers")
@ApplicationScoped
public class LimitTimers {

    /** A time that never comes, for a step that no such limit runs on. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    TimeLimits limits;

    @Inject
    CaseProcess process;

    /** The moment at which the limit is over, as the engine reads it; of several in the case the first. */
    public String endOf(String caseId, String definitionId) {
        return end(UUID.fromString(caseId), definitionId).toString();
    }

    private Instant end(UUID caseId, String definitionId) {
        return limits.firstEnd(caseId, definitionId).orElse(NEVER);
    }

    /**
     * Lets the timers of a limit wait for its end as it is now: one that begins to stand still keeps its end for the day, and its
     * timer must not fire for it.
     */
    public void follow(UUID caseId, String definitionId) {
        process.moveTimers(caseId, "--" + definitionId, () -> end(caseId, definitionId));
    }

    void on(@Observes LimitsMoved many) {
        Set<UUID> waiting = process.casesWithTimers(many.of(limit -> limit.caseId() != null).stream()
                .map(LimitMoved::caseId).distinct().toList());
        many.of(limit -> waiting.contains(limit.caseId())).forEach(this::on);
    }

    void on(@Observes LimitMoved limit) {
        if (limit.newDue() != null && limit.caseId() != null) {
            process.moveTimers(limit.caseId(), "--" + limit.definitionId(), () -> end(limit.caseId(), limit.definitionId()));
        }
    }
}
