package gov.newarea.onestop.nodes;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More officers than the demo accounts: each a copy of one of them, under a name of their own. */
final class Staff {

    private static final List<String> POSTS = List.of(
            "service-centre.window",
            "industry-commerce.reviewer",
            "quality-supervision.reviewer",
            "state-tax.reviewer",
            "local-tax.reviewer",
            "industry-commerce.decider",
            "quality-supervision.decider",
            "state-tax.decider",
            "local-tax.decider");

    static final int SMALLEST = POSTS.size();

    private final JdbcClient database;

    Staff(JdbcClient database) {
        this.database = database;
    }

    /** The officer with a place in the staff; the posts take turns. */
    String hire(int place) {
        var post = POSTS.get(place % POSTS.size());
        var username = post + "." + place;
        var id = UUID.randomUUID().toString();
        database.sql(
                        """
                        INSERT INTO account (id, username, password_hash, name, email, mobile, language, enabled, created_at)
                        SELECT ?, ?, password_hash, ?, email, mobile, language, enabled, created_at FROM account WHERE username = ?""")
                .params(id, username, called(place), post)
                .update();
        database.sql(
                        """
                        INSERT INTO account_post (account_id, department, role)
                        SELECT ?, department, role FROM account_post p JOIN account a ON a.id = p.account_id WHERE a.username = ?""")
                .params(id, post)
                .update();
        return username;
    }

    static String called(int place) {
        return "经办人第" + place + "号";
    }
}
