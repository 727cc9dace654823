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
 * Starts the engine from the starter's own configurations. The starter's entry names classes of Spring Boot 3 that are gone in
 * 4, so {@link StarterFilter} leaves it out and this takes its place, without its health checks and telemetry.
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
