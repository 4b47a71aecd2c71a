package org.tiean.ledger.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Opening;
import org.tiean.ledger.control.ClockWatch;

/**
 * Runs the rounds of the log and looks at the clock. Settings: {@code tiean.log.every} between two rounds (5 minutes),
 * {@code tiean.clock.tolerance} by which the clock may be wrong (10 seconds).
 */
@ApplicationScoped
public class LogClock {

    private static final Logger LOG = Logger.getLogger(LogClock.class.getName());
    private static final int LOOK_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    TreeLog log;

    @Inject
    SystemRecord system;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.log.every", defaultValue = "PT5M")
    Duration every;

    @Inject
    @ConfigProperty(name = "tiean.clock.tolerance", defaultValue = "PT10S")
    Duration tolerance;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /** After the demo's history, if there is one: its clock moves as it likes. */
    void start(@Observes @Priority(1100) Opening opening) {
        system.started();
        ClockWatch watch = new ClockWatch(tolerance);
        running.add(scheduler.scheduleWithFixedDelay(() -> orLog(log::round), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
        running.add(scheduler.scheduleWithFixedDelay(() -> orLog(() -> watch.look(clock.instant(), System.nanoTime())
                .ifPresent(system::steppedBack)), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        running.forEach(one -> one.cancel(false));
    }

    private static void orLog(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.log(Level.WARNING, "the record's log or clock could not be looked after; tried again", e);
        }
    }
}
