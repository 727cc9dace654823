package gov.newarea.onestop.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The external systems that are checked: the mail server and Keycloak, where they are in use. */
@Configuration(proxyBeanMethods = false)
class ExternalSystemChecks {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    ExternalSystem mailServerCheck(JavaMailSenderImpl server) {
        return new Named("mail", server::testConnection);
    }

    @Bean
    @Profile("keycloak")
    ExternalSystem keycloakCheck(@Value("${onestop.keycloak.reached-at}") String realm) {
        var client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        var request = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(TIMEOUT)
                .build();
        return new Named("keycloak", () -> {
            if (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                throw new IOException("the realm does not answer with 200");
            }
        });
    }

    private interface Check {
        void run() throws Exception;
    }

    private record Named(String name, Check check) implements ExternalSystem {

        @Override
        public void ping() throws Exception {
            check.run();
        }
    }
}
