package org.tiean.workflow.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/**
 * Runs the engine's jobs on the container's threads, in the context of the application: the engine's own
 * threads that hand them over have none, and without it a connection would not join the transaction.
 */
class ContainerTaskExecutor implements AsyncTaskExecutor {

    static final int ROOM = 8;

    private final ManagedExecutorService executor;
    private final Executor inApplication;

    /** @param inApplication runs a task in the context of the application, on the thread that asks */
    ContainerTaskExecutor(ManagedExecutorService executor, Executor inApplication) {
        this.executor = executor;
        this.inApplication = inApplication;
    }

    @Override
    public synchronized void execute(Runnable task) {
        // The handing over borrows the application's context; the executor then gives each task a copy of its
        // own. A context shared by running tasks would mix up their connections.
        inApplication.execute(() -> executor.execute(task));
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

    @Override
    public void shutdown() {
        // The container owns the threads.
    }

    @Override
    public int getRemainingCapacity() {
        return ROOM;
    }
}
