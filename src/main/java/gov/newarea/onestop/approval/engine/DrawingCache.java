package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Caches deployed process definitions, which never change, so that a step does not read them again. */
final class DrawingCache extends DeploymentCache {

    private static final int MAX_SIZE = 1000;

    private DrawingCache() {
        super(new DefaultCacheFactory(), MAX_SIZE);
    }

    /** Replaces the engine's cache, which queries whether a definition is suspended; none ever is here. */
    static void install(ProcessEngineConfigurationImpl engine) {
        var known = new DrawingCache();
        known.setDeployers(engine.getDeployers());
        engine.setDeploymentCache(known);
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        var known = findProcessDefinitionFromCache(id);
        return known != null ? known : super.findDeployedProcessDefinitionById(id);
    }
}
