package gov.newarea.onestop.approval.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates or upgrades the engine's tables with its own scripts, as a Flyway migration and under Flyway's lock. */
@Component
class EngineSchema implements JavaMigration {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/";

    private static final Pattern MADE =
            Pattern.compile("(?i)into ACT_GE_SCHEMA_LOG\\s+values \\([^)]*'(\\d[\\d.]+)'\\)");

    private static final List<String> PARTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    /** The version that the engine's scripts write. A fork continues Camunda's numbers. */
    static final MigrationVersion OURS = MigrationVersion.fromVersion(minor(scriptVersion()));

    /** None, so that Flyway repeats the migration when the checksum, the engine's version, changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "engine";
    }

    @Override
    public Integer getChecksum() {
        return Objects.hash(OURS.getVersion(), ShownHistoryLevel.ID);
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** Never called for tables of a newer engine, which {@link SchemaUpgrade} refuses. */
    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var database = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        var existing = existingVersion(connection);
        if (existing == null) {
            PARTS.forEach(part -> run(connection, "create/activiti." + database + ".create." + part + ".sql"));
        } else {
            steps(existing).forEach(step -> run(connection, "upgrade/" + database + "_engine_" + step + ".sql"));
            writeHistoryLevel(connection);
        }
    }

    /** The engine does not start if the tables name another history level. */
    private static void writeHistoryLevel(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE ACT_GE_PROPERTY SET VALUE_ = '" + ShownHistoryLevel.ID + "' WHERE NAME_ = 'historyLevel'");
        }
    }

    private static void run(Connection connection, String script) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPTS + script));
    }

    /** Names of the upgrade scripts, one for each minor version: 7.23_to_7.24. */
    private static List<String> steps(MigrationVersion existing) {
        var steps = new ArrayList<String>();
        for (int minor = minorOf(existing); minor < minorOf(OURS); minor++) {
            steps.add("7.%d_to_7.%d".formatted(minor, minor + 1));
        }
        return steps;
    }

    /** The engine version of the existing tables; null if there are none. */
    static @Nullable MigrationVersion existingVersion(Connection connection) throws SQLException {
        try (var tables =
                connection.getMetaData().getTables(connection.getCatalog(), null, "ACT_GE_SCHEMA_LOG", null)) {
            if (!tables.next()) {
                return null;
            }
        }
        var newest = MigrationVersion.EMPTY;
        try (var rows = connection.createStatement().executeQuery("SELECT VERSION_ FROM ACT_GE_SCHEMA_LOG")) {
            while (rows.next()) {
                var version = MigrationVersion.fromVersion(minor(rows.getString(1)));
                newest = version.isNewerThan(newest) ? version : newest;
            }
        }
        return newest;
    }

    private static String scriptVersion() {
        var script = new ClassPathResource(SCRIPTS + "create/activiti.h2.create.engine.sql");
        try {
            var made = MADE.matcher(script.getContentAsString(StandardCharsets.UTF_8));
            if (made.find()) {
                return made.group(1);
            }
            throw new IllegalStateException("the engine's scripts do not name their version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int minorOf(MigrationVersion version) {
        return Integer.parseInt(version.getMinorAsString());
    }

    private static String minor(String version) {
        return version.replaceAll("^(\\d+\\.\\d+).*", "$1");
    }
}
