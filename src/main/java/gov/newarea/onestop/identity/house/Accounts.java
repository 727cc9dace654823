package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of accounts and their posts. */
@Repository
public class Accounts {

    private static final String WITH_POSTS =
            """
            SELECT a.*, p.department, p.role FROM account a LEFT JOIN account_post p ON p.account_id = a.id
            """;

    private static final int LONGEST_KEY = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> byId(String id) {
        return jdbc
                .sql(WITH_POSTS + "WHERE a.id = ? ORDER BY p.department, p.role")
                .param(id)
                .query(Accounts::accounts)
                .stream()
                .findFirst();
    }

    /** The account without its posts, which is enough for contact data. */
    public Optional<Account> withoutPosts(String id) {
        return jdbc.sql("SELECT * FROM account WHERE id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> byUsername(String username) {
        return jdbc
                .sql(WITH_POSTS + "WHERE a.username = ? ORDER BY p.department, p.role")
                .param(Account.normal(username))
                .query(Accounts::accounts)
                .stream()
                .findFirst();
    }

    public List<Account> holding(Role role, String department) {
        var sql = WITH_POSTS
                + """
                JOIN account_post held ON held.account_id = a.id
                WHERE held.role = ? AND held.department = ? AND a.enabled = TRUE
                ORDER BY a.name, a.username, p.department, p.role""";
        return jdbc.sql(sql).params(role.name(), department).query(Accounts::accounts);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the name or the id is taken */
    public void add(Account account) {
        var sql =
                """
                INSERT INTO account (id, username, password_hash, name, email, mobile, language, enabled, created_at,
                    name_key, key_rule)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        var data = account.profile();
        jdbc.sql(sql)
                .params(
                        account.id(),
                        Account.normal(account.username()),
                        account.passwordHash(),
                        data.name(),
                        data.email())
                .params(data.mobile(), data.language(), account.enabled(), now())
                .params(Typed.key(data.name(), LONGEST_KEY), Typed.KEY_RULE)
                .update();
        addPosts(account.id(), account.posts());
    }

    private void addPosts(String id, List<Post> posts) {
        for (var post : posts) {
            jdbc.sql("INSERT INTO account_post (account_id, department, role) VALUES (?, ?, ?)")
                    .params(id, post.department(), post.role().name())
                    .update();
        }
    }

    public void keep(String id, Profile data) {
        jdbc.sql("UPDATE account SET name = ?, name_key = ?, email = ?, mobile = ?, language = ? WHERE id = ?")
                .params(
                        data.name(),
                        Typed.key(data.name(), LONGEST_KEY),
                        data.email(),
                        data.mobile(),
                        data.language(),
                        id)
                .update();
    }

    /** The number of the person's identity document. */
    public Optional<String> idNumber(String id) {
        return jdbc.sql("SELECT id_number FROM account WHERE id = ? AND id_number IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Saves the number and replaces a known one. */
    public void identify(String id, String idNumber) {
        jdbc.sql("UPDATE account SET id_number = ? WHERE id = ?")
                .params(Typed.identity(idNumber), id)
                .update();
    }

    /**
     * Saves the number if none is known yet.
     *
     * @throws Refusal {@code identity.id-number-wrong}, {@code identity.id-number-known}
     */
    public void identifyOnce(String id, String idNumber) {
        var number = Typed.identity(idNumber);
        if (!number.matches("[A-Z0-9]{5,30}")) {
            throw Refusal.invalid("identity.id-number-wrong");
        }
        if (idNumber(id).isPresent()) {
            throw Refusal.conflict("identity.id-number-known");
        }
        identify(id, number);
    }

    /** Changes the account name; the caller has checked that it is free. */
    public void rename(String id, String username) {
        jdbc.sql("UPDATE account SET username = ? WHERE id = ?")
                .params(Account.normal(username), id)
                .update();
    }

    public void keepPosts(String id, List<Post> posts) {
        jdbc.sql("DELETE FROM account_post WHERE account_id = ?").param(id).update();
        addPosts(id, posts);
    }

    public void keepPassword(String id, String hash) {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ?")
                .params(hash, id)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Merges rows of one post each into accounts, in the order of the rows. */
    private static List<Account> accounts(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<String, Account>();
        while (rows.next()) {
            var account = account(rows, rows.getRow()).with(post(rows));
            found.merge(account.id(), account, Accounts::together);
        }
        return List.copyOf(found.values());
    }

    private static List<Post> post(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null ? List.of() : List.of(new Post(row.getString("department"), Role.valueOf(role)));
    }

    private static Account together(Account account, Account again) {
        return account.with(
                Stream.concat(account.posts().stream(), again.posts().stream()).toList());
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        var profile = new Profile(
                row.getString("name"), row.getString("email"), row.getString("mobile"), row.getString("language"));
        return new Account(
                row.getString("id"),
                row.getString("username"),
                row.getString("password_hash"),
                profile,
                row.getBoolean("enabled"),
                row.getObject("locked_until", LocalDateTime.class),
                List.of());
    }
}
