package gov.newarea.onestop.nodes;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The MySQL server of the installation, on a port of its own, started with an empty database. */
final class Database {

    static final String PORT = "3317";

    private final Path log;

    Database(Path logs) {
        this.log = logs.resolve("mysql.log");
    }

    void begin() {
        start();
        create("onestop");
    }

    /** Creates an empty database on the same server. */
    void create(String name) {
        var server = client("");
        server.sql("DROP DATABASE IF EXISTS " + name).update();
        server.sql("CREATE DATABASE " + name).update();
    }

    void start() {
        mysql("start");
    }

    void kill() {
        mysql("kill");
    }

    void stop() {
        mysql("stop");
    }

    private void mysql(String what) {
        Command.run(log, Map.of("MYSQL_PORT", PORT), ".ci/mysql", what);
    }

    /** A connection beside those of the nodes, to look at the data. */
    JdbcClient client() {
        return client("onestop");
    }

    JdbcClient client(String database) {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:mysql://127.0.0.1:" + PORT + "/" + database
                        + "?connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true",
                "root",
                ""));
    }

    String address(String name) {
        return "127.0.0.1:" + PORT + "/" + name;
    }
}
