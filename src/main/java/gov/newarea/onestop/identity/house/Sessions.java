package gov.newarea.onestop.identity.house;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions lie in the database, where several requests of one visitor may write to one at once: the last one counts, none fails. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer lastOneCounts() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
