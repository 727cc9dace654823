package gov.newarea.onestop.approval.engine;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Configures what {@code camunda.bpm} has no settings for. The engine starts after Flyway has made its tables. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

    private final Clock clock;

    EngineSettings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis); // the engine reads the time from Joda
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new JobLogContext()));
        engine.setCustomHistoryLevels(List.of(new ShownHistoryLevel()));
        cleanUpByEndTime(engine);
        engine.setHistoryEventProducer(new HistoryProducer());
        engine.setHistoryEventHandler(new HistoryWriter());
        engine.setCustomSessionFactories(TrimmedEngineQueries.sessions());
    }

    /** History is cleaned up by end time; no removal time is written, which saves updates of eighteen tables. */
    private static void cleanUpByEndTime(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        DrawingCache.install(engine);
    }
}
