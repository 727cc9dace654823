package gov.newarea.onestop.approval.engine;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** How the engine is set up where its own settings file has no word for it. It starts when its tables are there. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

    private final Clock clock;

    EngineSettings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis); // the engine asks Joda for the time
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new JobLogContext()));
        engine.setCustomHistoryLevels(List.of(new ShownHistoryLevel()));
        forgetByTheEnd(engine);
        engine.setHistoryEventProducer(new HistoryProducer());
        engine.setHistoryEventHandler(new HistoryWriter());
        engine.setCustomSessionFactories(TrimmedEngineQueries.sessions());
    }

    /** What is kept is forgotten so many days after its end; the day need not be noted in eighteen tables when the end comes. */
    private static void forgetByTheEnd(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        DrawingCache.putInto(engine);
    }
}
