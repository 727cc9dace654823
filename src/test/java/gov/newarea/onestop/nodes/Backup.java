package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** Takes a backup while people work and starts another installation from it: docker/backup, as an operator runs it. */
final class Backup {

    private static final String RESTORED = "restored";
    /** The restored installation has no mail server, so that nobody gets a mail twice; it keeps the waiting mails. */
    private static final String LOST = "SELECT id FROM mail WHERE state NOT IN ('SENT', 'WAITING', 'KEPT')";

    private static final String CLIENT =
            Optional.ofNullable(System.getenv("MYSQL_ROOT")).orElse("/var/tmp/onestop-mysql") + "/client";

    private final HouseUnderFire house;
    private final Path log = HouseUnderFire.FOLDER.resolve("logs/backup.log");
    private final Path saved = HouseUnderFire.FOLDER.resolve("backup");
    private final Path files = HouseUnderFire.FOLDER.resolve("restored");

    Backup(HouseUnderFire house) {
        this.house = house;
    }

    void save() {
        delete(saved);
        run("save", "onestop", house.share.files());
    }

    /** The violated rules in the restored installation after it has worked on. */
    List<String> broken() {
        delete(files);
        house.database.create(RESTORED);
        run("restore", RESTORED, files);
        var restored = house.database.client(RESTORED);
        var broken = new ArrayList<String>();
        for (var damaged : Balance.damaged(restored, files)) {
            broken.add("no file " + damaged);
        }
        var node = house.nodeOn(RESTORED, files);
        node.start();
        try {
            node.awaitReady();
            new Rest(restored).await().forEach((what, rows) -> broken.add(what + ": " + rows));
            Rules.ALL.forEach((rule, sql) -> {
                var query = rule.equals(Rules.SENT) ? LOST : sql;
                if (!restored.sql(query).query().listOfRows().isEmpty()) {
                    broken.add(rule);
                }
            });
        } finally {
            node.kill();
        }
        return broken;
    }

    private void run(String what, String database, Path store) {
        Command.run(
                log,
                Map.of(
                        "PATH",
                        CLIENT + ":" + System.getenv("PATH"),
                        "MYSQL_PORT",
                        Database.PORT,
                        "MYSQL_USER",
                        "root",
                        "MYSQL_DATABASE",
                        database,
                        "ONESTOP_FILES",
                        store.toString()),
                "docker/backup",
                what,
                saved.toString());
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
