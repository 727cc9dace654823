package gov.newarea.onestop.running;

import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.SessionCheck;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Security of the actuator endpoints. On a separate management port, which stays inside the network, all are open; on the
 * public port the public reads health, and an administrator the rest.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain actuatorFilterChain(HttpSecurity http, Environment environment, SessionCheck sessions)
            throws Exception {
        boolean separatePort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        sessions.addTo(http);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                            .permitAll();
                    if (separatePort) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().hasRole(Role.ADMIN.name());
                    }
                })
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
