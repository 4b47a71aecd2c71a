package org.tiean.kernel.entity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Legal days are days of China; there is one zone in this house. */
public final class Zones {

    /** Asia/Shanghai. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Zones() {
    }

    /** The legal day it is now by the given clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** The legal day on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }

    /** The moment at which a legal day is over. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    /** The minute on Chinese clocks, as documents print it. */
    public static LocalDateTime minuteOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, CHINA).truncatedTo(ChronoUnit.MINUTES);
    }
}
