package org.tiean.kernel.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So much at once and so much a second for each subscriber (令牌桶), kept in memory for as many subscribers as are given: reading
 * costs the database nothing more, each node counts for itself, and no address is written anywhere. The longest unseen is
 * forgotten first, so that an attack from many addresses takes no more memory.
 */
public class Allowance {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final double atOnce;
    private final double aSecond;
    private final LongSupplier nanos;
    private final Map<String, Rest> known;

    private record Rest(double left, long at) {
    }

    /**
     * @param atOnce what a subscriber has when it comes first
     * @param aSecond what comes back to it each second
     * @param most   subscribers remembered
     * @param nanos  a clock that only goes forward, such as {@link System#nanoTime}
     */
    public Allowance(int atOnce, double aSecond, int most, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.aSecond = aSecond;
        this.nanos = nanos;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Rest> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Takes what something costs; nothing is taken where it does not suffice.
     *
     * @return how long to wait until it would; zero where it was taken
     */
    public synchronized Duration take(String subscriber, int cost) {
        long now = nanos.getAsLong();
        Rest before = known.get(subscriber);
        double left = before == null ? atOnce : Math.min(atOnce, before.left() + (now - before.at()) / NANOS * aSecond);
        boolean suffices = left >= cost;
        known.put(subscriber, new Rest(suffices ? left - cost : left, now));
        return suffices ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((cost - left) / aSecond * 1000));
    }
}
