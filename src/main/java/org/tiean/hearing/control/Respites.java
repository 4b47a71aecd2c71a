package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.settings.boundary.Settings;

/**
 * The days a party has after being told (陈述申辩、要求听证的期限). They run on the notice, not on the case:
 * of several parties each has its own.
 */
@ApplicationScoped
public class Respites {

    static final String DEFENCE = "defence";
    static final String HEARING = "hearing-request";

    @Inject
    TimeLimits limits;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Settings settings;

    /**
     * Working days for the defence: what the place has set (设置 {@code defence.days}), never fewer than the law gives.
     *
     * @param noticed day of the notice, which prints them
     */
    public int defenceDays(UUID agencyId, LocalDate noticed) {
        return Math.max(catalogue.get(DEFENCE).length(), settings.integer("defence.days", agencyId, noticed));
    }

    /** @return the last day of the defence */
    public LocalDate defence(PenaltyNotice notice, UUID agencyId, LocalDate servedOn) {
        return limits.start(notice.caseId(), notice.id(), DEFENCE, defenceDays(agencyId, notice.issuedOn()), servedOn).due();
    }

    /** @return the last day to ask for a hearing, null where none is offered */
    public LocalDate hearing(PenaltyNotice notice, LocalDate servedOn) {
        return notice.hearingOffered() ? limits.start(notice.caseId(), notice.id(), HEARING, servedOn).due() : null;
    }

    /** Whether one of the days was counted over a year without a holiday table (暂定). */
    public boolean provisional(PenaltyNotice notice) {
        return limits.provisional(notice.id(), DEFENCE) || limits.provisional(notice.id(), HEARING);
    }

    /** A hearing was asked for in time. */
    public void hearingAsked(PenaltyNotice notice, LocalDate day) {
        limits.meetIfRunning(notice.id(), HEARING, day);
    }

    /** The notice no longer counts. */
    public void stop(PenaltyNotice notice, LocalDate day) {
        limits.runningOn(notice.id()).forEach(limit -> limits.stop(notice.id(), limit.definitionId(), day));
    }

    /** What is over lapses; what was waived just stops. */
    public void end(PenaltyNotice notice, LocalDate today) {
        limits.runningOn(notice.id()).forEach(limit -> {
            if (limit.dueOn() != null && limit.dueOn().isBefore(today)) {
                limits.lapse(notice.id(), limit.definitionId(), today);
            } else {
                limits.stop(notice.id(), limit.definitionId(), today);
            }
        });
    }
}
