package gov.newarea.onestop.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Warns of limits that came near or passed, once a day over all nodes. Every node checks each hour; one of them runs the round,
 * and the others find it done. A round that broke off is continued at the next check; no limit is warned of twice.
 */
@Component
class WarningRound {

    private static final String NAME = "limit-warnings";
    private static final Logger LOG = LoggerFactory.getLogger(WarningRound.class);

    private final Warnings warnings;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WarningRound(
            Warnings warnings, Deadlines deadlines, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.warnings = warnings;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "${onestop.deadline.round}", zone = "Asia/Shanghai")
    @SchedulerLock(name = NAME, lockAtMostFor = "PT5M")
    public void check() {
        var lights = deadlines.lightRule();
        if (made(lights.today())) {
            return;
        }
        int handled = 0;
        for (var light : List.of(Light.RED, Light.AMBER)) {
            for (int page; (page = warnings.of(light, lights)) > 0; ) {
                handled += page;
            }
        }
        note(lights.today(), handled);
        LOG.info("Warned of {} limits", handled);
    }

    private boolean made(LocalDate day) {
        return transactions.execute(status -> jdbc.sql("SELECT COUNT(*) FROM daily_round WHERE name = ? AND on_day = ?")
                        .params(NAME, day)
                        .query(Integer.class)
                        .single()
                > 0);
    }

    private void note(LocalDate day, int handled) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO daily_round (name, on_day, ended_at, handled) VALUES (?, ?, ?, ?)")
                        .params(NAME, day, LocalDateTime.now(clock), handled)
                        .update());
    }
}
