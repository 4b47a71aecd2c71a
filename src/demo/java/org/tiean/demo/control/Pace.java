package org.tiean.demo.control;

import java.time.LocalDate;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.demo.entity.SampleCase;

/**
 * On which days a sample case is worked on, reckoned from the days its table names. The notice is served early
 * enough for five working days, and a hearing where one is held, to end before the review or, without one, the decision.
 */
public final class Pace {

    private static final int DAYS_TO_DEFEND = 5;
    /** Accepted, told a day later, held eight days after that, reported the next day, reviewed the day after but one. */
    private static final int DAYS_TO_HEAR = 12;

    private final WorkingCalendar calendar;
    private final SampleCase sample;

    public Pace(WorkingCalendar calendar, SampleCase sample) {
        this.calendar = calendar;
        this.sample = sample;
    }

    /** The decision, or where the table names none, a month after the filing. */
    public LocalDate decision() {
        return sample.decidedOn() != null ? working(sample.decidedOn(), -1) : working(sample.filedOn().plusDays(30), 1);
    }

    public LocalDate review() {
        // under a law that came into force between, the days are few: review and decision on one
        return isUnderLaterLaw() ? decision() : before(decision(), 1);
    }

    /** The last working day on which five more fit in before the review; before the decision if that is too early. */
    public LocalDate notice() {
        LocalDate early = before(review(), DAYS_TO_DEFEND + 1 + (sample.isHeard() ? DAYS_TO_HEAR : 0));
        return early.isAfter(sample.filedOn()) && !isUnderLaterLaw() ? early : before(decision(), DAYS_TO_DEFEND + 1);
    }

    /** The working day on which the party's time is over and its request for a hearing is accepted. */
    public LocalDate acceptance() {
        return after(notice(), DAYS_TO_DEFEND + 1);
    }

    /** The hearing: its notice is served the day after the acceptance, eight working days before it. */
    public LocalDate hearing() {
        return after(acceptance(), 9);
    }

    public LocalDate report() {
        LocalDate day = isUnderLaterLaw() ? notice() : before(notice(), 1);
        return day.isBefore(sample.filedOn()) ? notice() : day;
    }

    /** The law changed between act and decision and the later one is applied: the report waits until it is in force. */
    private boolean isUnderLaterLaw() {
        return !sample.itemCode().equals(sample.appliedItemCode());
    }

    public LocalDate order() {
        LocalDate day = after(sample.filedOn(), 1);
        return day.isAfter(report()) ? sample.filedOn() : day;
    }

    /** Last day to correct: a third of the time up to the report, one day at least, a week at most. */
    public LocalDate due() {
        long days = (report().toEpochDay() - order().toEpochDay()) / 3;
        return order().plusDays(Math.max(1, Math.min(7, days)));
    }

    public LocalDate reinspection() {
        return after(due(), 1);
    }

    /** That many working days after a day. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate later = day;
        for (int i = 0; i < count; i++) {
            later = working(later.plusDays(1), 1);
        }
        return later;
    }

    /** That many working days before a day. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate earlier = day;
        for (int i = 0; i < count; i++) {
            earlier = working(earlier.minusDays(1), -1);
        }
        return earlier;
    }

    private LocalDate working(LocalDate from, int direction) {
        LocalDate day = from;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
