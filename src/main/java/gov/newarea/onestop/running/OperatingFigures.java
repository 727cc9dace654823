package gov.newarea.onestop.running;

import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LightRule;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the operating figures in six queries, each along an index. */
@Component
class OperatingFigures {

    private static final String TASKS =
            """
            SELECT department, role_code, state, light, COUNT(*) FROM
              (SELECT department, role_code, state,
                 %s AS light
               FROM work_item WHERE state IN ('OPEN', 'CLAIMED')) active
            GROUP BY department, role_code, state, light
            """
                    .formatted(LightRule.named("due_on", LightRule.fresh("work_item.filing", "work_item.item")));

    private static final String LIMITS =
            """
            SELECT kind, light, COUNT(*) FROM
              (SELECT CASE WHEN scope LIKE 'item:%%' THEN 'item' ELSE scope END AS kind,
                 %s AS light
               FROM time_limit WHERE ended_on IS NULL) running
            GROUP BY kind, light
            """
                    .formatted(LightRule.namedOfLimits());

    private final JdbcClient jdbc;
    private final Engine engine;
    private final Deadlines deadlines;
    private final Clock clock;

    OperatingFigures(JdbcClient jdbc, Engine engine, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Figure> read() {
        return List.of(
                byLight(
                        "onestop_tasks",
                        "Tasks waiting or in someone's hands",
                        List.of("department", "role", "state", "light"),
                        TASKS),
                byLight("onestop_limits", "Limits running, by light", List.of("scope", "light"), LIMITS),
                by("onestop_filings", "Filings by state", "state", "SELECT state, COUNT(*) FROM filing GROUP BY state"),
                by(
                        "onestop_outbox",
                        "Mails to be sent, and given up",
                        "state",
                        "SELECT state, COUNT(*) FROM mail WHERE state IN ('WAITING', 'FAILED') GROUP BY state"),
                one("onestop_incidents", "Steps that failed for good", engine.failed()),
                one("onestop_sessions", "Sessions that have not expired", sessions()));
    }

    private Figure byLight(String name, String help, List<String> labels, String sql) {
        var values = jdbc.sql(sql)
                .params(deadlines.lightRule().values())
                .query((row, n) -> Figure.Value.of(row, labels.size()))
                .list();
        return new Figure(name, help, labels, values);
    }

    private Figure by(String name, String help, String label, String sql) {
        return new Figure(
                name,
                help,
                List.of(label),
                jdbc.sql(sql).query((row, n) -> Figure.Value.of(row, 1)).list());
    }

    private static Figure one(String name, String help, long value) {
        return new Figure(name, help, List.of(), List.of(new Figure.Value(List.of(), value)));
    }

    private long sessions() {
        return jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE EXPIRY_TIME > ?")
                .param(clock.millis())
                .query(Long.class)
                .single();
    }
}
