package gov.newarea.onestop.running;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database of a test's own, on the database product that the tests run on. */
record TestDatabase(String url, String username) {

    private static final String SERVER =
            "jdbc:mysql://127.0.0.1:" + System.getenv().getOrDefault("MYSQL_PORT", "3307") + "/";
    private static final String H2 =
            ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=15000;DEFAULT_LOCK_TIMEOUT=15000;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE";

    static boolean isMySql() {
        return "mysql".equals(System.getProperty("spring.profiles.include"));
    }

    static TestDatabase create() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return isMySql()
                ? new TestDatabase(SERVER + name + "?createDatabaseIfNotExist=true", "root")
                : new TestDatabase("jdbc:h2:mem:" + name + H2, "sa");
    }

    /** The arguments to start the product on this database. */
    String[] arguments() {
        return new String[] {
            "--spring.datasource.url=" + url, "--spring.datasource.username=" + username, "--server.port=0"
        };
    }

    /** The given settings and those of a new MySQL database, whose user has the password. */
    static String[] withUser(String name, String password, List<String> settings) {
        var user = name + "_" + UUID.randomUUID().toString().substring(0, 8);
        var arguments = new ArrayList<>(settings);
        arguments.add("--spring.datasource.url=" + SERVER + user);
        arguments.add("--spring.datasource.username=" + user);
        try (var server = DriverManager.getConnection(SERVER, "root", "");
                var statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + user);
            statement.execute("CREATE USER " + user + " IDENTIFIED BY '" + password + "'");
            statement.execute("GRANT ALL ON " + user + ".* TO " + user);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return arguments.toArray(String[]::new);
    }
}
