package org.tiean.party.entity;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of number and code. An answer and not a refusal: that somebody failed has to be kept.
 *
 * @param token what the browser holds from now on; null where nobody was let in
 * @param delay how long the caller has to wait before it is heard; null where it was heard
 */
public record Entrance(String token, Duration delay) {

    /** Number and code do not belong together, or there is no such number. */
    public static final Entrance WRONG = new Entrance(null, null);

    public static Entrance letIn(String token) {
        return new Entrance(token, null);
    }

    public static Entrance later(Duration delay) {
        return new Entrance(null, delay);
    }

    public Optional<String> letIn() {
        return Optional.ofNullable(token);
    }

    public boolean isTooOften() {
        return delay != null;
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }
}
