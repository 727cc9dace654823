package gov.newarea.onestop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes temporary files that killed nodes left; no file takes a day to write. */
@Component
class Sweeper {

    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);
    private static final int DEPTH_OF_SPOOL = 8;
    private static final String OF_PDFBOX = "PDFBox";
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final FileSettings settings;
    private final Clock clock;

    Sweeper(FileSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void sweep() {
        sweep(settings.root(), 1, DiskStore.TEMPORARY);
        sweep(settings.spool(), DEPTH_OF_SPOOL, DiskStore.SPOOLED);
        sweep(settings.spool(), 1, OF_PDFBOX);
    }

    private void sweep(Path folder, int depth, String beginning) {
        try (var found = Files.find(
                folder,
                depth,
                (file, about) -> file.getFileName().toString().startsWith(beginning)
                        && about.isRegularFile()
                        && about.lastModifiedTime()
                                .toInstant()
                                .isBefore(clock.instant().minus(ABANDONED_AFTER)))) {
            for (var file : found.toList()) {
                LOG.info("Deleted {}, an abandoned temporary file", file);
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException nothingYet) {
            LOG.debug("The folder {} does not exist yet", folder);
        } catch (IOException failure) {
            LOG.warn("Temporary files in {} cannot be deleted", folder, failure);
        }
    }
}
