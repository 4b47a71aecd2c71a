package org.tiean.workflow.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/**
 * Runs the engine's jobs one after another on a thread of the container, in a context of the application: without one a
 * connection would not join the transaction.
 *
 * <p>Whoever has a job only puts it into a queue. Threads of the engine have no context to give; a thread that has just
 * committed (the engine gives jobs away in the completion of its transaction) must not have its context changed; and a thread
 * born in the middle of other work inherits a place in the container that is not its own, and the connections of the two get
 * mixed up. So all threads are born when the engine starts.
 */
class ContainerTaskExecutor implements AsyncTaskExecutor {

    static final int ROOM = 8;

    private static final Logger LOG = Logger.getLogger(ContainerTaskExecutor.class.getName());

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ManagedExecutorService executor;
    private final Future<?> working;

    /** To be made in the context of the application, which the jobs then have. */
    ContainerTaskExecutor(ManagedExecutorService executor) {
        this.executor = executor;
        this.working = executor.submit(this::work);
    }

    private void work() {
        try {
            while (true) {
                attempt(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void attempt(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a job of the engine failed outside its own care", e);
        }
    }

    /** Work without an end, on a thread of its own; to be called when the engine starts, as the constructor is. */
    Future<?> begin(Runnable endless) {
        return executor.submit(endless);
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    @Override
    public CompletableFuture<?> submit(Runnable task) {
        return CompletableFuture.runAsync(task, this::execute);
    }

    @Override
    public <T> CompletableFuture<T> submit(Callable<T> task) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, this::execute);
    }

    /** Runs nothing any more; the thread is the container's. */
    @Override
    public void shutdown() {
        working.cancel(true);
    }

    @Override
    public int getRemainingCapacity() {
        return ROOM;
    }
}
