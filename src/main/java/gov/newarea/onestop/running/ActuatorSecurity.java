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
 * The door for whoever runs the house. At a management port of its own, which stays inside the network, everything is open to
 * be read; at the public port only the state of health is, and the rest to an administrator.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain backDoors(HttpSecurity http, Environment settings, SessionCheck sessions) throws Exception {
        boolean own = ManagementPortType.get(settings) == ManagementPortType.DIFFERENT;
        sessions.standIn(http);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(doors -> {
                    doors.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                            .permitAll();
                    if (own) {
                        doors.anyRequest().permitAll();
                    } else {
                        doors.anyRequest().hasRole(Role.ADMIN.name());
                    }
                })
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
