package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.filing.FilingId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the state of each branch for display, or says that it waits for other branches. */
@Component
public class Standings {

    /** The branch is reviewed and has no task yet: it waits for its predecessor, or all branches are decided together. */
    public static final String WAITING = "WAITING";

    private record Standing(String item, String state) {}

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of each branch's state by item, or {@value #WAITING}. */
    @Transactional(readOnly = true)
    public Map<String, String> of(FilingId filing) {
        return jdbc
                .sql(
                        """
                        SELECT b.item, CASE WHEN b.state = 'READY' AND NOT EXISTS (
                            SELECT 1 FROM work_item w
                            WHERE w.filing = b.filing_id AND w.item = b.item AND w.state IN ('OPEN', 'CLAIMED'))
                            THEN 'WAITING' ELSE b.state END AS state
                        FROM branch b WHERE b.filing_id = ?
                        """)
                .param(filing.value())
                .query((row, n) -> new Standing(row.getString("item"), row.getString("state")))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::item, Standing::state));
    }
}
