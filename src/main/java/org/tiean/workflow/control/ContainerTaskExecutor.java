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
 * Runs the engine's jobs one after another on one thread of the container, which started in the application and has its
 * context.
 *
 * <p>Whoever has a job only puts it into a queue: the engine gives jobs away in the completion of a transaction, where nothing
 * new should begin, and its own threads have no context to give. Hundreds of limits that end at midnight then take one
 * connection and not all of them.
 */
class ContainerTaskExecutor implements AsyncTaskExecutor {

    static final int ROOM = 8;

    private static final Logger LOG = Logger.getLogger(ContainerTaskExecutor.class.getName());

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Future<?> working;

    /** To be made in the context of the application, which the jobs then have. */
    ContainerTaskExecutor(ManagedExecutorService executor) {
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
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "a job of the engine failed outside its own care", e);
        }
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
