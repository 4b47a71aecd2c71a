package org.tiean.evidence.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Opening;

/** What is tidied up every hour: files that were begun and never finished. */
@ApplicationScoped
public class EvidenceRounds {

    private static final Logger LOG = Logger.getLogger(EvidenceRounds.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    UploadsInPieces pieces;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void start(@Observes @Priority(1210) Opening opening) {
        running.add(scheduler.scheduleWithFixedDelay(() -> orLog("unfinished uploads", pieces::sweep), 1, 1, TimeUnit.HOURS));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        running.forEach(each -> each.cancel(false));
    }

    private static void orLog(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.log(Level.WARNING, e, () -> what + " could not be looked after; tried again");
        }
    }
}
