package gov.newarea.onestop.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether a file can be written where the files lie, and whether there is room for more. */
@Component("filesHealthIndicator")
class FilesHealth implements HealthIndicator {

    private final Path root;
    private final DataSize least;

    FilesHealth(
            @Value("${onestop.home}/files") Path root,
            @Value("${onestop.filing.least-free-space:1GB}") DataSize least) {
        this.root = root;
        this.least = least;
    }

    @Override
    public Health health() {
        try {
            Files.createDirectories(root);
            Files.delete(Files.createTempFile(root, "in-", ".probe"));
            long free = Files.getFileStore(root).getUsableSpace();
            var health = free < least.toBytes() ? Health.outOfService() : Health.up();
            return health.withDetail("free", free)
                    .withDetail("least", least.toBytes())
                    .build();
        } catch (IOException | SecurityException e) {
            return Health.down()
                    .withDetail("problem", e.getClass().getSimpleName())
                    .build();
        }
    }
}
