package gov.newarea.onestop.filing;

import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.filing.Materials.Upload;
import gov.newarea.onestop.filing.opening.FileName;
import gov.newarea.onestop.filing.opening.FileOpening;
import gov.newarea.onestop.store.ContentStore;
import gov.newarea.onestop.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Opens a file before it is stored, and reads it back. */
@Component
class MaterialIntake {

    private static final long MEGABYTE = 1024L * 1024;

    private final ContentStore store;
    private final FileOpening opening = new FileOpening();

    MaterialIntake(ContentStore store) {
        this.store = store;
    }

    /** A file that was opened and stored, under the name it is kept by. */
    record Taken(StoredFile file, String name, String contentType) {}

    /** @throws gov.newarea.onestop.Refusal as {@link Materials#take} says */
    Taken take(MaterialType kind, Upload upload) throws IOException {
        long limit = kind.maxMegabytes() * MEGABYTE;
        var aside = aside(upload, limit);
        try {
            var format = opening.open(aside).require(kind.formats());
            try (var content = Files.newInputStream(aside)) {
                var name = FileName.of(upload.name(), format, kind.name().zh());
                return new Taken(store.keep(content, limit), name, format.contentType());
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Path aside(Upload upload, long limit) throws IOException {
        try (var content = upload.open()) {
            return store.aside(content, limit);
        }
    }

    InputStream open(String sha256) {
        return store.open(sha256);
    }
}
