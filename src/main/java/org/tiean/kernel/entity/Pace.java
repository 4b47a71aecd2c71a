package org.tiean.kernel.entity;

import java.time.Duration;

/**
 * How fast one address may come through a door without login (放行节奏).
 *
 * @param free    how often within {@code window} without waiting
 * @param window  what is remembered of an address
 * @param first   the wait after the free ones; doubled with every further coming, up to {@code window}
 * @param ceiling how often everybody together may come within a day
 */
public record Pace(int free, Duration window, Duration first, int ceiling) {

    /** After how long the next may come, when so many came within the window. */
    public Duration waitAfter(long came) {
        if (came < free) {
            return Duration.ZERO;
        }
        long doubled = Math.min(came - free, 20);
        Duration wait = first.multipliedBy(1L << doubled);
        return wait.compareTo(window) < 0 ? wait : window;
    }
}
