package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Counts the SQL statements and commits of one filing of the merger, from submission to licence, including the automatic steps. The
 * numbers may decrease; an increase fails the test. Each line of the table is one kind of transaction; {@code src/docs/speed.md} has the
 * same table.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@Import({SpineFixtures.class, CaseCostTests.Counting.class})
class CaseCostTests {

    private static final int STATEMENTS = 370;

    /** Submission; claiming and completing each of nine tasks, the last with the licence; printing it. */
    private static final int COMMITS = 1 + 9 * 2 + 1;

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Test
    void staysWithinItsBudgetOfStatementsAndCommits() {
        throughToTheLicence(house.companyDraft(SpineFixtures.newTradeName()));
        var draft = house.companyDraft(SpineFixtures.newTradeName());
        Counting.COMMITTED.clear();

        throughToTheLicence(draft);

        var acts = Counting.committed(Work.ACT);
        System.out.printf("three-in-one, submit to licence, statements in commits:%n%s", Counting.table());
        assertThat(acts).hasSizeLessThanOrEqualTo(COMMITS);
        assertThat(acts.stream().mapToInt(Committed::statements).sum()).isLessThanOrEqualTo(STATEMENTS);
    }

    private void throughToTheLicence(FilingId draft) {
        house.grantBranches(house.accepted(draft));
        house.approve(draft, true);
        Awaitility.await().until(() -> records.require(draft).state() == Filing.State.GRANTED);
    }

    /** The purpose of a transaction. */
    private enum Work {
        /** Acts of people and automatic steps: the necessary cost of a filing. */
        ACT,
        /** The engine looks for jobs and locks them; the number depends on how many jobs come at the same time. */
        LOOKING_FOR_STEPS,
        /** Only reads: the test signs in, looks for its task, and waits for the end. */
        READING
    }

    private record Committed(Work work, int statements) {}

    /** Records every committed transaction, on every thread. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        static final Queue<Committed> COMMITTED = new ConcurrentLinkedQueue<>();

        static List<Committed> committed(Work work) {
            return COMMITTED.stream().filter(one -> one.work() == work).toList();
        }

        static String table() {
            return Stream.of(Work.values())
                    .map(work -> "%s: %d in %d%n"
                            .formatted(
                                    work,
                                    committed(work).stream()
                                            .mapToInt(Committed::statements)
                                            .sum(),
                                    committed(work).size()))
                    .collect(Collectors.joining());
        }

        /** Mail and rounds run on threads of their own and are not counted. */
        private static Optional<Work> workOf(List<String> statements) {
            var thread = Thread.currentThread().getName();
            if (thread.startsWith("JobExecutor[")) {
                return Optional.of(Work.LOOKING_FOR_STEPS);
            }
            if (!thread.equals("main") && !thread.startsWith("camundaTaskExecutor")) {
                return Optional.empty();
            }
            var reads = statements.stream().allMatch(sql -> sql.regionMatches(true, 0, "select", 0, 6));
            return Optional.of(reads ? Work.READING : Work.ACT);
        }

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? watch(DataSource.class, source, "", new ArrayList<>())
                            : bean;
                }
            };
        }

        private static <T> T watch(Class<T> type, Object target, String sql, List<String> open) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        count(target, method.getName(), sql, open);
                        try {
                            return wrap(method.invoke(target, arguments), arguments, open);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private static void count(Object target, String method, String sql, List<String> open) {
            if (target instanceof Statement && method.startsWith("execute")) {
                open.add(sql.strip());
            } else if (target instanceof Connection && method.equals("commit")) {
                int statements = open.size();
                workOf(open).map(work -> new Committed(work, statements)).ifPresent(COMMITTED::add);
                open.clear();
            } else if (target instanceof Connection && (method.equals("rollback") || method.equals("close"))) {
                open.clear();
            }
        }

        private static Object wrap(Object result, Object[] arguments, List<String> open) {
            if (result instanceof Connection) {
                return watch(Connection.class, result, "", new ArrayList<>());
            }
            return result instanceof PreparedStatement
                    ? watch(PreparedStatement.class, result, String.valueOf(arguments[0]), open)
                    : result;
        }
    }
}
