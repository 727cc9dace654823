package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineServicesConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmPluginConfiguration;
import org.camunda.bpm.spring.boot.starter.event.ProcessApplicationEventPublisher;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.ManagementProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Starts the engine with the configurations of its starter. The starter's own auto-configuration refers to classes that Spring
 * Boot 4 no longer has, so {@link StarterFilter} excludes it; this one replaces it, without health checks and telemetry.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties({CamundaBpmProperties.class, ManagementProperties.class})
@Import({
    CamundaBpmConfiguration.class,
    CamundaBpmPluginConfiguration.class,
    SpringProcessEngineServicesConfiguration.class
})
class EngineAutoConfiguration {

    @Bean
    ProcessEngineFactoryBean processEngineFactoryBean(ProcessEngineConfigurationImpl settings) {
        var engine = new ProcessEngineFactoryBean();
        engine.setProcessEngineConfiguration(settings);
        return engine;
    }

    @Bean
    ProcessApplicationEventPublisher processApplicationEventPublisher(ApplicationEventPublisher events) {
        return new ProcessApplicationEventPublisher(events);
    }
}
