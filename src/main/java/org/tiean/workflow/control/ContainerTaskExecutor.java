package org.tiean.workflow.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/**
 * Runs the engine's jobs on the container's threads, each with a context of the application of its own: without one a
 * connection would not join the transaction.
 *
 * <p>Whoever has a task only puts it into a queue. One thread that started in the application hands the tasks over: threads
 * of the engine have no context to give, and a thread that has just committed (the engine gives jobs away in the completion of
 * its transaction) must not have its context changed, or its next transaction would be none.
 */
class ContainerTaskExecutor implements AsyncTaskExecutor {

    static final int ROOM = 8;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ManagedExecutorService executor;
    private final Future<?> handingOver;

    /** To be made in the context of the application, which the tasks then have. */
    ContainerTaskExecutor(ManagedExecutorService executor) {
        this.executor = executor;
        this.handingOver = executor.submit(this::handOver);
    }

    private void handOver() {
        try {
            while (true) {
                executor.execute(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    /** Hands nothing over any more; the threads are the container's. */
    @Override
    public void shutdown() {
        handingOver.cancel(true);
    }

    @Override
    public int getRemainingCapacity() {
        return ROOM;
    }
}
