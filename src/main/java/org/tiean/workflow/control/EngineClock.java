package org.tiean.workflow.control;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Lets the engine read the one clock of the house. It cannot be set from here: the clock belongs to nobody's engine. */
class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone timeZone) {
        Calendar calendar = new GregorianCalendar(timeZone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(Date time) {
        throw new IllegalStateException("the engine reads the clock, it does not set it");
    }

    @Override
    public void setCurrentCalendar(Calendar time) {
        throw new IllegalStateException("the engine reads the clock, it does not set it");
    }

    @Override
    public void reset() {
        // The engine calls this when it closes; there is nothing of its own to reset.
    }
}
