package org.tiean.disclosure.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Opening;

/**
 * Makes the file of open data once a day, and anew when it was called back; looked after every quarter of an hour. Who calls it back
 * only leaves word: work handed to the container inside a request would share, and close, what that request reads with.
 */
@ApplicationScoped
public class OpenDataClock {

    private static final Logger LOG = Logger.getLogger(OpenDataClock.class.getName());
    private static final int MINUTES = 15;
    private static final int SETTLING_SECONDS = 5;

    @Inject
    OpenData data;

    @Resource
    ManagedScheduledExecutorService executor;

    private final AtomicBoolean recalled = new AtomicBoolean();
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void start(@Observes @Priority(310) Opening opening) {
        running.add(executor.scheduleWithFixedDelay(this::make, 2, MINUTES, TimeUnit.MINUTES));
        running.add(executor.scheduleWithFixedDelay(this::makeRecalled, SETTLING_SECONDS, SETTLING_SECONDS, TimeUnit.SECONDS));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        running.forEach(task -> task.cancel(false));
    }

    /** Several that come down at once are one new file. */
    void again(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpenData.Recalled which) {
        recalled.set(true);
    }

    private void makeRecalled() {
        if (recalled.getAndSet(false)) {
            make();
        }
    }

    private void make() {
        try {
            data.makeToday();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the file of open data could not be made; tried again in " + MINUTES + " minutes", e);
        }
    }
}
