package org.tiean.notification.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Opening;
import org.tiean.kernel.entity.Zones;
import org.tiean.notification.control.ReminderStore;

/** Makes the reminders of the day, every few minutes; two nodes at it at once do no harm. */
@ApplicationScoped
public class ReminderClock {

    private static final Logger LOG = Logger.getLogger(ReminderClock.class.getName());
    private static final int MINUTES = 10;

    @Inject
    ReminderStore reminders;

    @Inject
    StandInNotes standIns;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> regular;

    void start(@Observes @Priority(300) Opening opening) {
        regular = executor.scheduleWithFixedDelay(this::remind, 1, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    private void remind() {
        try {
            reminders.makeAll(Zones.today(clock));
            standIns.lapse();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the reminders could not be made; tried again in " + MINUTES + " minutes", e);
        }
    }
}
