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

/** Who the neighbours are. */
@Configuration(proxyBeanMethods = false)
class ExternalSystemChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    ExternalSystem mailNextDoor(JavaMailSenderImpl server) {
        return new Named("mail", server::testConnection);
    }

    @Bean
    @Profile("keycloak")
    ExternalSystem keycloakNextDoor(@Value("${onestop.keycloak.reached-at}") String realm) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var asked = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        return new Named("keycloak", () -> {
            if (client.send(asked, BodyHandlers.discarding()).statusCode() != 200) {
                throw new IOException("no answer of that realm");
            }
        });
    }

    private interface Knock {
        void knock() throws Exception;
    }

    private record Named(String name, Knock how) implements ExternalSystem {

        @Override
        public void knock() throws Exception {
            how.knock();
        }
    }
}
