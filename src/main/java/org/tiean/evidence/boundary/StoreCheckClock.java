package org.tiean.evidence.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.evidence.control.StoreCheck;
import org.tiean.kernel.entity.Opening;

/**
 * Runs the check of the files. Settings: {@code tiean.store.check.every} (one hour) and {@code tiean.store.check.files}, how
 * many each time (500).
 */
@ApplicationScoped
public class StoreCheckClock {

    private static final Logger LOG = Logger.getLogger(StoreCheckClock.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    StoreCheck check;

    @Inject
    @ConfigProperty(name = "tiean.store.check.every", defaultValue = "PT1H")
    Duration every;

    @Inject
    @ConfigProperty(name = "tiean.store.check.files", defaultValue = "500")
    int most;

    private ScheduledFuture<?> running;

    void start(@Observes @Priority(1200) Opening opening) {
        running = scheduler.scheduleWithFixedDelay(this::checkOrLog, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void checkOrLog() {
        try {
            check.after(most).forEach(check::check);
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.log(Level.WARNING, "the files of the store could not be checked; tried again", e);
        }
    }
}
