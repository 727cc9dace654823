package gov.newarea.onestop.approval.engine;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Excludes the auto-configuration of the starter, which needs Spring Boot 3; {@link EngineAutoConfiguration} replaces it. */
class StarterFilter implements AutoConfigurationImportFilter {

    private static final String STARTER = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration";

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var kept = new boolean[configurations.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = !STARTER.equals(configurations[i]);
        }
        return kept;
    }
}
