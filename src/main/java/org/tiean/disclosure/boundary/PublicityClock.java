package org.tiean.disclosure.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.disclosure.control.PublicityEnd;
import org.tiean.kernel.entity.Opening;
import org.tiean.kernel.entity.Zones;

/** Looks every few minutes whether a publication's last day is over; two nodes at it at once do no harm. */
@ApplicationScoped
public class PublicityClock {

    private static final Logger LOG = Logger.getLogger(PublicityClock.class.getName());
    private static final int MINUTES = 10;

    @Inject
    PublicityEnd end;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> regular;

    void start(@Observes @Priority(300) Opening opening) {
        regular = executor.scheduleWithFixedDelay(this::look, 2, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    private void look() {
        try {
            takeDownAll();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "publications could not be taken down; tried again in " + MINUTES + " minutes", e);
        }
    }

    /** Takes down all whose time is over today. */
    public void takeDownAll() {
        LocalDate today = Zones.today(clock);
        while (end.isMore(end.takeDown(today))) {
            Thread.onSpinWait();
        }
    }
}
