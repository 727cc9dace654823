package gov.newarea.onestop;

import java.time.Clock;
import java.time.ZoneId;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;

/** The application: one-stop approval for a new area. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
@EnableAsync
@EnableResilientMethods
public class OneStopApplication {

    /** The zone in which every day is counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static void main(String[] args) {
        SpringApplication.run(OneStopApplication.class, args);
    }

    /** The clock of the application; no other code reads the machine's. */
    @Bean
    public static Clock clock() {
        return Clock.system(ZONE);
    }

    /** Locks scheduled rounds in the database, by its time, so that one of several nodes runs each. */
    @Bean
    LockProvider rounds(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .withTransactionManager(transactions)
                .usingDbTime()
                .build());
    }
}
