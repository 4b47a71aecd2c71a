package org.tiean.kernel.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Opening;

/** Removes contents that no row claims: uploads given up, acts refused or rolled back, what was coming in when the server was killed. */
@ApplicationScoped
public class ContentSweeper {

    /** Long enough for an upload over a bad network and the act after it. */
    private static final Duration GRACE = Duration.ofHours(24);
    private static final int AT_ONCE = 1000;
    private static final Logger LOG = Logger.getLogger(ContentSweeper.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    ContentStore store;

    @Inject
    Instance<ContentClaims> claims;

    @Inject
    Clock clock;

    private ScheduledFuture<?> running;

    void start(@Observes @Priority(1000) Opening opening) {
        running = scheduler.scheduleWithFixedDelay(this::sweepOrLog, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void sweepOrLog() {
        try {
            sweep();
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.log(Level.WARNING, "contents could not be swept", e);
        }
    }

    /**
     * Nothing is removed where no component says what it holds on to.
     *
     * @return how many files were removed
     */
    public int sweep() {
        Instant limit = clock.instant().minus(GRACE);
        int removed = store.removeUnfinished(limit);
        String reached = "";
        List<String> candidates;
        do {
            candidates = store.lastNeededBefore(limit, reached, AT_ONCE);
            removed += remove(candidates, limit);
            reached = candidates.isEmpty() ? reached : candidates.get(candidates.size() - 1);
        } while (candidates.size() == AT_ONCE);
        return removed;
    }

    private int remove(List<String> candidates, Instant limit) {
        Set<String> unclaimed = new HashSet<>(candidates);
        boolean asked = false;
        for (ContentClaims rows : claims) {
            unclaimed.removeAll(rows.claimed(candidates));
            asked = true;
        }
        return asked ? store.remove(unclaimed, limit) : 0;
    }
}
