package gov.newarea.onestop.approval.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** How the engine is set up where its own settings file has no word for it. It starts when its tables are there. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new FreshLog()));
        engine.setCustomHistoryLevels(List.of(new DrawnHistory()));
    }
}
