package org.tiean.workflow.control;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flowable.job.service.impl.asyncexecutor.AcquireTimerJobsRunnable;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.job.service.impl.asyncexecutor.DefaultAsyncJobExecutor;
import org.flowable.job.service.impl.persistence.entity.TimerJobEntity;

/**
 * Looks for jobs on the container's threads too. A thread that the engine makes for itself has no place in the application,
 * and a connection it asks for does not join its transaction: each statement would be final by itself, and a timer that two
 * want at once would stay both waiting and moved.
 */
class ContainerJobExecutor extends DefaultAsyncJobExecutor {

    private static final Logger LOG = Logger.getLogger(ContainerJobExecutor.class.getName());

    private final ContainerTaskExecutor container;

    ContainerJobExecutor(AsyncJobExecutorConfiguration configuration, ContainerTaskExecutor container) {
        super(configuration);
        this.container = container;
        setTaskExecutor(container);
    }

    @Override
    protected void initializeRunnables() {
        setTimerJobRunnable(new AcquireTimerJobsRunnable(this, jobServiceConfiguration.getJobManager(), timerLifecycleListener,
                new AcquireTimerRunnableConfiguration(), configuration.getMoveTimerExecutorPoolSize()) {
            @Override
            protected void executeMoveTimerJobsToExecutableJobs(List<TimerJobEntity> timers) {
                container.submit(() -> super.executeMoveTimerJobsToExecutableJobs(timers)).join();
            }
        });
        super.initializeRunnables();
    }

    @Override
    protected void startJobAcquisitionThread() {
        setAsyncJobAcquisitionThread(inContainer(asyncJobsDueRunnable));
        super.startJobAcquisitionThread();
    }

    @Override
    protected void startTimerAcquisitionThread() {
        setTimerJobAcquisitionThread(inContainer(timerJobRunnable));
        super.startTimerAcquisitionThread();
    }

    @Override
    protected void startResetExpiredJobsThread() {
        setResetExpiredJobThread(inContainer(resetExpiredJobsRunnable));
        super.startResetExpiredJobsThread();
    }

    /** A thread to start and to wait for, as the engine wants one; the work is done on one of the container's. */
    private Thread inContainer(Runnable work) {
        Future<?> working = container.begin(work);
        return new Thread(() -> {
            try {
                working.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | CancellationException e) {
                LOG.log(Level.SEVERE, "jobs are not looked for any more", e);
            }
        });
    }
}
