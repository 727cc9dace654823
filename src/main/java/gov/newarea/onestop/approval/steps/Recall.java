package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Returns to their reviewers branches that a node of the former version reopened without a task. When the last node of this
 * version has started, no such node is left. Filings on earlier drawings do not receive the message and follow their drawing.
 */
@Component
public class Recall {

    private static final Logger LOG = LoggerFactory.getLogger(Recall.class);

    private record Fallen(FilingId filing, String item) {}

    /** Reads by department and state, as the index is built, and so does not read branches of closed filings. */
    private static final String FALLEN =
            """
            SELECT b.filing_id, b.item FROM branch b
            WHERE b.department IN (:departments) AND b.state = 'REVIEWING' AND NOT EXISTS (
                SELECT 1 FROM work_item w
                WHERE w.filing = b.filing_id AND w.item = b.item AND w.state IN ('OPEN', 'CLAIMED'))
            """;

    private final JdbcClient jdbc;
    private final Reception reception;
    private final Engine engine;
    private final TransactionTemplate transactions;
    private final List<String> departments;

    Recall(
            JdbcClient jdbc,
            Reception reception,
            Engine engine,
            TransactionTemplate transactions,
            Departments departments) {
        this.jdbc = jdbc;
        this.reception = reception;
        this.engine = engine;
        this.transactions = transactions;
        this.departments = departments.all().stream().map(Department::code).toList();
    }

    /**
     * Runs in the background after start-up. A failure stops no node: the rest follows in the next round of its drawing, or at the
     * next start.
     */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void callBackOnceReady() {
        try {
            callBack();
        } catch (RuntimeException fault) {
            LOG.warn("Reopened branches could not be returned to their reviewers", fault);
        }
    }

    public void callBack() {
        read("", "").stream()
                .map(Fallen::filing)
                .distinct()
                .forEach(filing -> transactions.executeWithoutResult(status -> callBack(filing)));
    }

    /** Checks again under the lock, because another node may start at the same moment. */
    private void callBack(FilingId filing) {
        reception.lock(filing);
        read("AND b.filing_id = :filing", filing.value())
                .forEach(fallen -> engine.tell(filing, "opinion-fallen", Map.of("fallen", fallen.item())));
    }

    private List<Fallen> read(String among, String filing) {
        return jdbc.sql(FALLEN + among)
                .param("departments", departments)
                .param("filing", filing)
                .query((row, n) -> new Fallen(new FilingId(row.getString("filing_id")), row.getString("item")))
                .list();
    }
}
