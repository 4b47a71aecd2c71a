package org.tiean.workflow.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.job.service.impl.asyncexecutor.DefaultAsyncJobExecutor;
import org.tiean.kernel.control.ComponentTransactions;
import org.tiean.kernel.control.TieanDataSource;
import org.tiean.kernel.entity.Opening;
import org.tiean.kernel.entity.SchemaMigrated;

/** Starts the engine on the shared data source, deploys the processes and stops it in time. */
@ApplicationScoped
public class Engine {

    @Resource(lookup = TieanDataSource.JNDI)
    DataSource dataSource;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Resource
    ManagedExecutorService executor;

    @Inject
    BeanManager beans;

    @Inject
    Clock clock;

    private ProcessEngine engine;
    private ContainerTaskExecutor tasks;

    /** The running engine. */
    public ProcessEngine running() {
        return engine;
    }

    /** The engine's tables belong to the owner role, like ours. */
    void migrate(@Observes SchemaMigrated migrated) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(migrated.asOwner());
        configuration.setDatabaseSchema("tiean");
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.buildProcessEngine().close();
    }

    void start(@Observes @Priority(100) Opening opening) {
        JtaProcessEngineConfiguration configuration = new JtaProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(new ComponentTransactions(transactions));
        configuration.setTransactionsExternallyManaged(true);
        // no schema is set: the connections have ours, and the engine would set it anew before each of its commands
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setClock(new EngineClock(clock));
        // the engine's own generator fetches blocks of numbers in a transaction of its own in the middle of an act
        configuration.setIdGenerator(() -> UUID.randomUUID().toString());
        configuration.setBeans(new NamedBeans(beans));
        runTimersOnContainerThreads(configuration);
        engine = configuration.buildProcessEngine();
        deployProcesses(opening.application());
    }

    private void runTimersOnContainerThreads(JtaProcessEngineConfiguration configuration) {
        AsyncJobExecutorConfiguration waiting = new AsyncJobExecutorConfiguration();
        waiting.setDefaultTimerJobAcquireWaitTime(Duration.ofSeconds(5));
        waiting.setDefaultAsyncJobAcquireWaitTime(Duration.ofSeconds(5));
        // as many at once as the task executor has room for, or it would wait between two handfuls
        waiting.setMaxAsyncJobsDuePerAcquisition(ContainerTaskExecutor.ROOM);
        tasks = new ContainerTaskExecutor(executor);
        DefaultAsyncJobExecutor jobs = new DefaultAsyncJobExecutor(waiting);
        jobs.setTaskExecutor(tasks);
        configuration.setAsyncExecutorConfiguration(waiting);
        configuration.setAsyncExecutor(jobs);
        configuration.setAsyncTaskExecutor(tasks);
        configuration.setAsyncExecutorActivate(true);
    }

    private void deployProcesses(ServletContext application) {
        Set<String> paths = application.getResourcePaths("/WEB-INF/classes/bpmn/");
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment()
                .name("tiean").enableDuplicateFiltering();
        DefinitionCheck definitions = new DefinitionCheck();
        new TreeSet<>(paths).stream().filter(path -> path.endsWith(".bpmn")).forEach(path -> {
            String file = path.substring(path.lastIndexOf('/') + 1);
            byte[] text = read(application, path);
            definitions.check(file, text);
            deployment.addBytes(file, text);
        });
        deployment.deploy();
    }

    private static byte[] read(ServletContext application, String path) {
        try (InputStream in = application.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the pool goes: later would be too late to stop the job threads cleanly. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (engine != null) {
            engine.close();
            tasks.shutdown();
        }
    }
}
