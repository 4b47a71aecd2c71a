package org.tiean.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often somebody, or anybody on something, gave a wrong code of late. */
@Entity
@Table(name = "caller_attempts")
public class CallerAttempts {

    /** So many may be typing errors. */
    private static final int FREE = 2;
    private static final int LONGEST_POWER = 8;
    /** Nobody waits longer than this: the case stays open to its party. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    private String key;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "wait_until")
    private Instant waitUntil;

    protected CallerAttempts() {
    }

    /** Counts a failure; what is older than the time given is forgotten. */
    public void failed(Instant at, Duration forgottenAfter) {
        failures = lastAt.plus(forgottenAfter).isBefore(at) ? 1 : failures + 1;
        lastAt = at;
    }

    /** Waits as long as after that many failures: not after the first two, then a second, doubled each time. */
    public void waitAsAfter(int counted, Instant from) {
        waitUntil = from.plus(delay(counted));
    }

    static Duration delay(int counted) {
        if (counted <= FREE) {
            return Duration.ZERO;
        }
        int power = counted - FREE - 1;
        return power > LONGEST_POWER ? LONGEST : Duration.ofSeconds(1L << power);
    }

    public int failures() {
        return failures;
    }

    public Optional<Instant> waitUntil() {
        return Optional.ofNullable(waitUntil);
    }
}
