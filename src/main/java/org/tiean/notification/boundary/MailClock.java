package org.tiean.notification.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Opening;
import org.tiean.notification.control.Postman;

/** Goes round with the mail every few minutes ({@code tiean.mail.every}); on two nodes each person is told by one. */
@ApplicationScoped
public class MailClock {

    private static final Logger LOG = Logger.getLogger(MailClock.class.getName());

    @Inject
    TaskMail mail;

    @Inject
    Postman postman;

    @Inject
    @ConfigProperty(name = "tiean.mail.every", defaultValue = "PT10M")
    Duration every;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> regular;

    void start(@Observes @Priority(310) Opening opening) {
        if (postman.isReady()) {
            regular = executor.scheduleWithFixedDelay(this::round, every.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    /** Tells everybody who is to be told. One letter that cannot be sent does not hold up the others. */
    public void round() {
        try {
            for (UUID one : mail.due()) {
                tell(one);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "who is to be written to could not be read; again in " + every, e);
        }
    }

    private void tell(UUID one) {
        try {
            mail.tell(one);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a letter about tasks could not be sent; again in " + every, e);
        }
    }
}
