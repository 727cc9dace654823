package gov.newarea.onestop.identity.house;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** Stores sessions in the database; of concurrent writes to one session the last counts and none fails. */
@Configuration(proxyBeanMethods = false)
class SessionWrites {

    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer lastWriteWins() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
