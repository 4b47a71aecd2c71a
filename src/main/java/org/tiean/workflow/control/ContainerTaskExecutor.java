package org.tiean.workflow.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/** Runs the engine's jobs on the container's threads, where transactions and naming work. */
class ContainerTaskExecutor implements AsyncTaskExecutor {

    private static final int ROOM = 8;

    private final ManagedExecutorService executor;

    ContainerTaskExecutor(ManagedExecutorService executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    @Override
    public CompletableFuture<?> submit(Runnable task) {
        return CompletableFuture.runAsync(task, executor);
    }

    @Override
    public <T> CompletableFuture<T> submit(Callable<T> task) {
        return executor.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
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
