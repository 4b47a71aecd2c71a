package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingSession;
import org.tiean.settings.boundary.Settings;

/**
 * The clocks a hearing moves: the notice that goes out seven working days before it, and the time for the decision,
 * in which the hearing is left out (听证期间不计入办案期限; 住建部令第55号; rulebook B7.3).
 *
 * <p>The law does not say from which day the hearing counts as going on. The setting {@code hearing.excluded-from} does,
 * by default from the later day, that of the notice, which leaves out fewer days. The day itself counts, the next is the
 * first left out; the day on which the hearing ends is the last.
 */
@ApplicationScoped
public class HearingClock {

    static final String NOTICE = "hearing-notice";
    static final String DECISION = "decision";
    static final String GROUND = "听证";

    private static final String SETTING = "hearing.excluded-from";

    @Inject
    TimeLimits limits;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    HolidayTables tables;

    @Inject
    Settings settings;

    /** The latest day on which the notice of a hearing on that day may be served. */
    public LimitResult noticeDue(LocalDate hearing) {
        return new LimitComputation(catalogue.get(NOTICE), tables.calendar()).from(hearing);
    }

    /** Whether the last day to tell of it was counted over a year without a holiday table (暂定). */
    public boolean provisional(HearingSession session) {
        return limits.provisional(session.id(), NOTICE);
    }

    /** A session was announced: its notice has a last day. */
    public void announced(Hearing hearing, HearingSession session, LocalDate day) {
        limits.start(hearing.caseId(), session.id(), NOTICE, day);
    }

    /** All its notices were served. */
    public void served(HearingSession session, LocalDate day) {
        limits.meet(session.id(), NOTICE, day);
    }

    /** A session is given up: nobody has to be told in time any more. */
    public void postponed(HearingSession session, LocalDate day) {
        if (limits.dueOf(session.id(), NOTICE).isPresent()) {
            limits.stop(session.id(), NOTICE, day);
        }
    }

    /** The requests were accepted. */
    public void accepted(UUID caseId, UUID agencyId, LocalDate day) {
        begin(caseId, agencyId, "acceptance", day);
    }

    /** The first notice of the hearing was served. */
    public void noticed(UUID caseId, UUID agencyId, LocalDate day) {
        begin(caseId, agencyId, "notice", day);
    }

    private void begin(UUID caseId, UUID agencyId, String event, LocalDate day) {
        boolean stands = limits.openPauses(caseId, DECISION).contains(GROUND);
        if (settings.text(SETTING, agencyId, day).equals(event) && !stands && limits.dueOf(caseId, DECISION).isPresent()) {
            limits.pause(caseId, DECISION, day.plusDays(1), GROUND);
        }
    }

    /** The hearing ended, held or not: the next day counts again. */
    public void ended(UUID caseId, LocalDate day) {
        if (limits.openPauses(caseId, DECISION).contains(GROUND)) {
            limits.resume(caseId, DECISION, GROUND, day.plusDays(1));
        }
    }
}
