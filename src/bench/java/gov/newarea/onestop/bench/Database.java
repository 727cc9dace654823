package gov.newarea.onestop.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database the figures are taken on: an empty one for each run. */
record Database(boolean mysql, String server) {

    static Database chosen() {
        return new Database(
                !System.getProperty("bench.database", "mysql").equals("h2"),
                System.getProperty("bench.mysql", "127.0.0.1:3307"));
    }

    /** Drops what an earlier run left. */
    void empty(String name) throws SQLException {
        if (mysql) {
            run("DROP DATABASE IF EXISTS " + name);
            run("CREATE DATABASE " + name);
        }
    }

    /** The settings that bring the product to it. */
    Map<String, Object> settings(String name) {
        return mysql
                ? Map.of(
                        "spring.profiles.active", "mysql",
                        "onestop.mysql.address", server + "/" + name,
                        "onestop.mysql.username", "root")
                : Map.of("onestop.home", "target/bench-home");
    }

    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://" + server + "/" + name, "root", "");
    }

    /** A counter of the server, such as Questions or Com_commit; 0 where it keeps none. */
    long counter(String name) throws SQLException {
        if (!mysql) {
            return 0;
        }
        try (var connection = connect("");
                var rows = connection.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE '" + name + "'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    String name() throws SQLException {
        if (!mysql) {
            return "H2 in memory";
        }
        try (var connection = connect("")) {
            return "MySQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
