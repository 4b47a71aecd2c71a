package org.tiean.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.control.OutboxRunner;
import org.tiean.kernel.entity.Opening;

/**
 * Works off the outbox: right after the transaction that ordered something, and every few seconds besides.
 *
 * <p>It has one thread, which starts with the application and is woken by whoever ordered something: orders are given in the
 * completion of a transaction, where nothing new should begin, and a burst of acts wakes it once. So nothing that a file does
 * to a parser may end it.
 */
@ApplicationScoped
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
    private static final int SECONDS = 3;

    @Inject
    OutboxRunner runner;

    @Resource
    ManagedExecutorService executor;

    private final ReentrantLock working = new ReentrantLock();
    private final Semaphore ordered = new Semaphore(0);
    private volatile boolean closing;

    void start(@Observes @Priority(200) Opening opening) {
        executor.execute(this::workUntilClosing);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        closing = true;
        ordered.release();
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Ordered order) {
        ordered.release();
    }

    private void workUntilClosing() {
        try {
            while (!closing) {
                if (ordered.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                    ordered.drainPermits();
                }
                work();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Carries out all that is due. One thread of this node does so; another one that comes meanwhile leaves. */
    public void work() {
        if (working.tryLock()) {
            carryOutAll();
        }
    }

    /** As {@link #work()}, but waits for another thread that is at it: afterwards nothing is due on this node. */
    public void workOff() {
        working.lock();
        carryOutAll();
    }

    /**
     * Nothing is carried out on this node while this runs, e.g. while the house is measured; what is ordered meanwhile
     * waits.
     */
    public void holdDuring(Runnable work) {
        working.lock();
        try {
            work.run();
        } finally {
            working.unlock();
        }
    }

    /** The caller has the lock; it is given back here. */
    private void carryOutAll() {
        try {
            Optional<UUID> next = runner.next();
            while (next.isPresent() && attempt(next.get())) {
                next = runner.next();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be read; tried again in " + SECONDS + " s", e);
        } finally {
            working.unlock();
        }
    }

    /** @return false if another node has the order, so that this one does not turn in a circle */
    private boolean attempt(UUID order) {
        try {
            return runner.carryOut(order);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "order " + order + " failed and is put off", e);
            runner.failed(order, String.valueOf(e.getMessage()));
            return true;
        }
    }
}
