package gov.newarea.onestop.store;

import gov.newarea.onestop.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import org.springframework.stereotype.Component;

/**
 * Stores files on a disk or a share, in two levels of folders named by hash. It writes a temporary file in the same folder tree,
 * forces it to the disk and moves it to its name atomically; {@link Sweeper} deletes temporary files of killed nodes.
 */
@Component
class DiskStore implements FileStore {

    static final String TEMPORARY = "in-";
    static final String SPOOLED = "upload_";
    private static final String PART = ".part";

    private final FileSettings settings;
    private final Path root;

    DiskStore(FileSettings settings) {
        this.settings = settings;
        this.root = settings.root();
    }

    @Override
    public StoredFile keep(InputStream content) throws IOException {
        room();
        var temporary = Files.createTempFile(root, TEMPORARY, PART);
        try {
            var file = write(content, temporary);
            place(temporary, file.sha256());
            return file;
        } catch (IOException failure) {
            room();
            throw failure;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
    }

    @Override
    public Path aside(InputStream content) throws IOException {
        Files.createDirectories(settings.spool());
        var file = Files.createTempFile(settings.spool(), SPOOLED, PART);
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    @Override
    public long room() throws IOException {
        Files.createDirectories(root);
        if (!Files.isWritable(root)) {
            throw new AccessDeniedException(root.toString());
        }
        long keepFree = settings.keepFree().toBytes();
        long free = Files.getFileStore(root).getUsableSpace();
        if (keepFree > 0 && free < keepFree) {
            throw Refusal.unavailable("filing.store-full");
        }
        return free;
    }

    private static StoredFile write(InputStream content, Path temporary) throws IOException {
        var digest = Hash.digest();
        try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            long size = new DigestInputStream(content, digest).transferTo(Channels.newOutputStream(file));
            file.force(true);
            return new StoredFile(Hash.of(digest), size);
        }
    }

    /** Keeps an existing sound file, and replaces a damaged one. */
    private void place(Path temporary, String hash) throws IOException {
        var target = pathOf(hash);
        if (Hash.isOf(target, hash)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException shareWithoutIt) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        for (var folder = target.getParent(); folder.startsWith(root); folder = folder.getParent()) {
            force(folder);
        }
    }

    /** Forces a folder, and so the new name in it, to the disk; some systems cannot open folders. */
    private static void force(Path folder) {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException notHere) {
            // the operating system then writes the name later
        }
    }

    private Path pathOf(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }
}
