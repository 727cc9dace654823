package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The file store of both nodes, in place of a network share: a small file system in memory, so that a test can fill it. Only root
 * can mount it.
 */
final class Share {

    private static final String SIZE = "size=512m";
    private static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"), "onestop-nodes");

    private final Path log;
    private final Path files = HOME.resolve("files");
    private final Path filler = files.resolve("filler");

    Share(Path logs) {
        this.log = logs.resolve("share.log");
    }

    Path home() {
        return HOME;
    }

    Path files() {
        return files;
    }

    void mount() {
        try {
            Files.createDirectories(files);
            while (!Files.getFileStore(files).equals(Files.getFileStore(HOME))) {
                unmount();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Command.run(log, Map.of(), "mount", "-t", "tmpfs", "-o", SIZE, "onestop-nodes", files.toString());
    }

    void unmount() {
        Command.run(log, Map.of(), "umount", "--lazy", files.toString());
    }

    /** Fills the file system completely. */
    void fill() {
        var block = new byte[1 << 20];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(filler)) {
                throw new UncheckedIOException(full);
            }
        }
    }

    void empty() {
        try {
            Files.deleteIfExists(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
