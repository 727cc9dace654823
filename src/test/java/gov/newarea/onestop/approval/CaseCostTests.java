package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What one filing of the merger costs the database, from submitting to the licence; it may shrink, never grow unseen. */
@SpringBootTest
@ActiveProfiles("test")
@Import({SpineFixtures.class, CaseCostTests.Counting.class})
class CaseCostTests {

    private static final int STATEMENTS = 388;
    private static final int COMMITS = 25;

    @Autowired
    SpineFixtures house;

    @Autowired
    ManagementService management;

    @Test
    void staysWithinItsBudgetOfStatementsAndCommits() {
        house.grantBranches(house.accepted(house.companyDraft(SpineFixtures.newTradeName())));
        var draft = house.companyDraft(SpineFixtures.newTradeName());
        Counting.reset();

        var filing = house.accepted(draft);
        house.grantBranches(filing);
        house.approve(filing, true);
        for (var jobs = management.createJobQuery().messages().list(); !jobs.isEmpty(); ) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = management.createJobQuery().messages().list();
        }

        System.out.printf(
                "three-in-one, submit to licence: %d SQL statements, %d commits%n",
                Counting.STATEMENTS_RUN.get(), Counting.COMMITS_DONE.get());
        assertThat(Counting.STATEMENTS_RUN.get()).isLessThanOrEqualTo(STATEMENTS);
        assertThat(Counting.COMMITS_DONE.get()).isLessThanOrEqualTo(COMMITS);
    }

    /** Counts the statements and commits of the transactions that wrote; what only reads, tests look up beside the case. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        static final AtomicInteger STATEMENTS_RUN = new AtomicInteger();
        static final AtomicInteger COMMITS_DONE = new AtomicInteger();

        private static final AtomicInteger PENDING = new AtomicInteger();
        private static final AtomicBoolean WROTE = new AtomicBoolean();

        static void reset() {
            STATEMENTS_RUN.set(0);
            COMMITS_DONE.set(0);
        }

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? watch(DataSource.class, source, "") : bean;
                }
            };
        }

        private static <T> T watch(Class<T> type, Object target, String sql) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        count(target, method.getName(), sql);
                        try {
                            return wrap(method.invoke(target, arguments), arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private static void count(Object target, String method, String sql) {
            if (target instanceof Statement && method.startsWith("execute")) {
                PENDING.incrementAndGet();
                WROTE.compareAndSet(false, !sql.stripLeading().regionMatches(true, 0, "select", 0, 6));
            } else if (target instanceof Connection && method.equals("commit")) {
                int statements = PENDING.getAndSet(0);
                if (WROTE.getAndSet(false)) {
                    STATEMENTS_RUN.addAndGet(statements);
                    COMMITS_DONE.incrementAndGet();
                }
            }
        }

        private static Object wrap(Object result, Object[] arguments) {
            if (result instanceof Connection) {
                return watch(Connection.class, result, "");
            }
            return result instanceof PreparedStatement
                    ? watch(PreparedStatement.class, result, String.valueOf(arguments[0]))
                    : result;
        }
    }
}
