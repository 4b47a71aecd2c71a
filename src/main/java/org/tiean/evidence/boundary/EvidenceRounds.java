package org.tiean.evidence.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Opening;

/**
 * What is looked after all the time: files that were begun and never finished, recordings whose term is over or for which a
 * case may be found by now (every hour), and the folder recordings are put into ({@code tiean.recordings.every}, one minute).
 */
@ApplicationScoped
public class EvidenceRounds {

    private static final Logger LOG = Logger.getLogger(EvidenceRounds.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    UploadsInPieces pieces;

    @Inject
    Recordings recordings;

    @Inject
    RecordingFolder folder;

    @Inject
    @ConfigProperty(name = "tiean.recordings.every", defaultValue = "PT1M")
    Duration every;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void start(@Observes @Priority(1210) Opening opening) {
        running.add(scheduler.scheduleWithFixedDelay(() -> orLog("unfinished uploads", pieces::sweep), 1, 1, TimeUnit.HOURS));
        running.add(scheduler.scheduleWithFixedDelay(() -> orLog("old recordings", recordings::removeOld), 1, 1, TimeUnit.HOURS));
        running.add(scheduler.scheduleWithFixedDelay(() -> orLog("recordings without a case", recordings::matchAgain), 1, 1, TimeUnit.HOURS));
        if (folder.isWatched()) {
            running.add(scheduler.scheduleWithFixedDelay(() -> orLog("the folder of recordings", folder::takeIn), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
        }
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
