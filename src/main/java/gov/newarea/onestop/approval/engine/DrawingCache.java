package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** A version of a drawing never changes once it is deployed: what is known is not read again with every step. */
final class DrawingCache extends DeploymentCache {

    private static final int MOST = 1000;

    private DrawingCache() {
        super(new DefaultCacheFactory(), MOST);
    }

    /** Takes the place of the engine's own, which asks the database whether a drawing has been suspended; none here is. */
    static void putInto(ProcessEngineConfigurationImpl engine) {
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
