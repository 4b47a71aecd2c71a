package org.tiean.disclosure.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Opening;

/** Makes the file of open data once a day, and anew when it was called back; looked after every quarter of an hour. */
@ApplicationScoped
public class OpenDataClock {

    private static final Logger LOG = Logger.getLogger(OpenDataClock.class.getName());
    private static final int MINUTES = 15;
    private static final int SETTLING_SECONDS = 5;

    @Inject
    OpenData data;

    @Resource
    ManagedScheduledExecutorService executor;

    private final AtomicBoolean waiting = new AtomicBoolean();
    private ScheduledFuture<?> regular;

    void start(@Observes @Priority(310) Opening opening) {
        regular = executor.scheduleWithFixedDelay(this::make, 2, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    /** Several that come down at once are one new file. */
    void again(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpenData.Recalled recalled) {
        if (waiting.compareAndSet(false, true)) {
            executor.schedule(this::make, SETTLING_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void make() {
        waiting.set(false);
        try {
            data.makeToday();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the file of open data could not be made; tried again in " + MINUTES + " minutes", e);
        }
    }
}
