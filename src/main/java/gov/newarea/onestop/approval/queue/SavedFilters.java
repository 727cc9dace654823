package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.People;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The saved queue filters of each officer. */
@Component
@Transactional
public class SavedFilters {

    private static final int MOST = 12;

    private final JdbcClient jdbc;
    private final People people;

    SavedFilters(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** A named filter: the query string of the queue's address. */
    public record Saved(String name, String query) {}

    @Transactional(readOnly = true)
    public List<Saved> list() {
        return jdbc.sql("SELECT name, query FROM queue_filter WHERE account = ? ORDER BY name")
                .param(people.current().id())
                .query(Rows.of(Saved.class))
                .list();
    }

    /** Saves a filter and replaces one with the same name. */
    public void keep(String name, String query) {
        var tidy = Typed.text(name);
        if (tidy.isEmpty() || tidy.length() > 60 || query.length() > 1000) {
            throw Refusal.invalid("approval.filter-name");
        }
        forget(tidy);
        if (list().size() >= MOST) {
            throw Refusal.conflict("approval.filters-full", MOST);
        }
        jdbc.sql("INSERT INTO queue_filter (account, name, query) VALUES (?, ?, ?)")
                .params(people.current().id(), tidy, query)
                .update();
    }

    public void forget(String name) {
        jdbc.sql("DELETE FROM queue_filter WHERE account = ? AND name = ?")
                .params(people.current().id(), name)
                .update();
    }
}
