package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.modeling.LibraryCheck;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Upgrades an older schema at start-up, and refuses one of a newer version without changing it. */
@Component
class SchemaUpgrade implements FlywayMigrationStrategy {

    private final LibraryCheck drawings;

    SchemaUpgrade(LibraryCheck drawings) {
        this.drawings = drawings;
    }

    /**
     * A start that drawings forbid leaves the database alone, too.
     *
     * @throws Refusal {@code running.drawings}; {@code running.newer-schema} or {@code running.newer-engine}, with the version found
     *     and ours
     */
    @Override
    public void migrate(Flyway flyway) {
        drawings.requireSound();
        var known = flyway.info().all();
        newest(Arrays.stream(known).filter(SchemaUpgrade::isUnknown)).ifPresent(found -> {
            throw Refusal.conflict("running.newer-schema", found.toString(), ours(known));
        });
        var engine = engineVersion(flyway);
        if (engine.isNewerThan(EngineSchema.OURS)) {
            throw Refusal.conflict("running.newer-engine", engine.toString(), EngineSchema.OURS.toString());
        }
        flyway.migrate();
    }

    private static boolean isUnknown(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED
                || migration.getState() == MigrationState.MISSING_SUCCESS
                || migration.getState() == MigrationState.MISSING_FAILED;
    }

    private static String ours(MigrationInfo[] known) {
        return newest(Arrays.stream(known).filter(migration -> !isUnknown(migration)))
                .map(MigrationVersion::toString)
                .orElse("");
    }

    private static Optional<MigrationVersion> newest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static MigrationVersion engineVersion(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            return Objects.requireNonNullElse(EngineSchema.existingVersion(connection), MigrationVersion.EMPTY);
        } catch (SQLException e) {
            throw new IllegalStateException("the engine's tables cannot be read", e);
        }
    }
}
