package gov.newarea.onestop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.TestClock;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({StoreRecords.class, TestClock.class})
@ActiveProfiles("test")
class ContentStoreTests {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long NO_LIMIT = 1024 * MEGABYTE;

    @TempDir
    Path house;

    @Autowired
    StoreRecords book;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Path root;
    private ContentStore store;

    @BeforeEach
    void open() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM file_store").update();
            jdbc.sql("DELETE FROM file_damage").update();
        });
        root = house.resolve("files");
        store = strongroom(DataSize.ofMegabytes(1));
    }

    @Test
    void storesAndReturnsALargeFileWithoutHoldingItInMemory() throws IOException {
        var content = new Generated(1, 200 * MEGABYTE);
        keep("warmed up");
        long before = allocated();

        var file = store.keep(content, NO_LIMIT);
        try (var read = store.open(file.sha256())) {
            assertThat(read.transferTo(OutputStream.nullOutputStream())).isEqualTo(200 * MEGABYTE);
        }

        assertThat(allocated() - before).isLessThan(2 * MEGABYTE);
        assertThat(file).isEqualTo(new StoredFile(content.sha256(), 200 * MEGABYTE));
    }

    @Test
    void storesNothingOfAnInterruptedUpload() throws IOException {
        keep("something else");
        var before = files();

        refuses("filing.store-away", () -> store.keep(breakingOff(new Generated(2, 5 * MEGABYTE)), NO_LIMIT));
        refuses("filing.file-too-large", () -> store.keep(new Generated(3, 2 * MEGABYTE), MEGABYTE));
        refuses("filing.file-empty", () -> store.keep(InputStream.nullInputStream(), MEGABYTE));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void acceptsTheSameFileFromSeveralAtOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(8);
        var same =
                Collections.nCopies(24, (Callable<StoredFile>) () -> store.keep(new Generated(4, MEGABYTE), NO_LIMIT));

        var kept = new ArrayList<StoredFile>();
        for (var each : nodes.invokeAll(same)) {
            kept.add(each.get());
        }
        nodes.shutdown();

        assertThat(kept).containsOnly(kept.get(0));
        assertThat(files().stream().filter(file -> file.endsWith(kept.get(0).sha256())))
                .hasSize(1);
        assertThat(files()).noneMatch(file -> file.getFileName().toString().startsWith(DiskStore.TEMPORARY));
        store.open(kept.get(0).sha256()).close();
    }

    @Test
    void refusesToReturnADamagedFileUntilItIsUploadedAgain() throws IOException {
        var file = keep("the lease");
        Files.writeString(place(file), "the leash");

        refuses("filing.file-damaged", () -> store.open(file.sha256()));
        assertThat(damages()).containsExactly(file.sha256());

        assertThat(keep("the lease")).isEqualTo(file);
        assertThat(damages()).isEmpty();
        try (var content = store.open(file.sha256())) {
            assertThat(content).hasContent("the lease");
        }
    }

    @Test
    void distinguishesAMissingFileFromAnUnavailableStore() throws IOException {
        var lost = keep("lost");
        var file = keep("kept");
        Files.delete(place(lost));
        refuses("filing.file-damaged", () -> store.open(lost.sha256()));

        var elsewhere = Files.move(root, house.resolve("unmounted"));
        Files.createDirectory(root);
        refuses("filing.store-away", () -> store.open(file.sha256()));
        refuses("filing.store-away", () -> keep("written below the share"));
        assertThat(store.trouble()).map(Refusal::code).contains("filing.store-away");
        assertThat(files()).containsExactly(root);

        Files.delete(root);
        Files.move(elsewhere, root);
        assertThat(store.trouble()).isEmpty();
        store.open(file.sha256()).close();
        assertThat(damages()).containsExactly(lost.sha256());
    }

    @Test
    void refusesUploadsWithoutFreeSpaceAndStillReads() throws IOException {
        var file = keep("kept while there was room");
        var before = files();
        var full = strongroom(DataSize.ofTerabytes(1_000_000));

        refuses("filing.store-full", () -> full.keep(new Generated(5, MEGABYTE), NO_LIMIT));

        assertThat(full.trouble()).map(Refusal::code).contains("filing.store-full");
        assertThat(files()).isEqualTo(before);
        full.open(file.sha256()).close();
    }

    @Test
    void deletesPartialFilesOfAKilledNode() throws IOException {
        var file = keep("kept");
        var spool = Files.createDirectories(house.resolve("spool/8080/work/Tomcat/localhost/ROOT"));
        var left = List.of(root.resolve("in-123.part"), spool.resolve("upload_1_00000001.tmp"));
        var under = List.of(root.resolve("in-456.part"), spool.resolve("upload_1_00000002.tmp"));
        for (var part : left) {
            Files.writeString(part, "half");
            lastWritten(part, Duration.ofHours(25));
        }
        for (var part : under) {
            Files.writeString(part, "half");
            lastWritten(part, Duration.ofHours(23));
        }

        new Sweeper(settings(DataSize.ofBytes(0)), clock).sweep();

        assertThat(left).allSatisfy(part -> assertThat(part).doesNotExist());
        assertThat(under).allSatisfy(part -> assertThat(part).exists());
        store.open(file.sha256()).close();
    }

    private void lastWritten(Path file, Duration ago) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(ago)));
    }

    private StoredFile keep(String text) {
        return store.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MEGABYTE);
    }

    private ContentStore strongroom(DataSize keepFree) {
        return new ContentStore(new DiskStore(settings(keepFree)), book);
    }

    private FileSettings settings(DataSize keepFree) {
        return new FileSettings(root, house.resolve("spool"), keepFree);
    }

    private List<String> damages() {
        return jdbc.sql("SELECT sha256 FROM file_damage").query(String.class).list();
    }

    private Path place(StoredFile file) throws IOException {
        return files().stream()
                .filter(path -> path.endsWith(file.sha256()))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.sorted().toList();
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    /** Content whose sender disconnects after half a megabyte. */
    private static InputStream breakingOff(InputStream content) {
        return new FilterInputStream(content) {
            private long left = MEGABYTE / 2;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException("hung up");
                }
                int read = super.read(buffer, offset, length);
                left -= read;
                return read;
            }
        };
    }
}
