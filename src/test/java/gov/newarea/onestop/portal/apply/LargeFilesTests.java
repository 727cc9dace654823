package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.store.Generated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Files of the largest allowed size, uploaded and downloaded through the real server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(SpineFixtures.class)
@Tag("once")
class LargeFilesTests {

    private static final String TYPE = "articles";
    private static final int AT_ONCE = 20;
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*(?:value|content)=\"([^\"]+)\"");

    @TempDir
    static Path house;

    @LocalServerPort
    int port;

    @Autowired
    Drafting drafting;

    @Autowired
    FilingRecords records;

    @Autowired
    Materials materials;

    @Autowired
    SpineFixtures spine;

    private HttpClient applicant;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("onestop.home", house::toString);
    }

    @BeforeEach
    void signIn() throws Exception {
        applicant = signedIn("applicant");
    }

    @Test
    void areUploadedAndDownloadedTwentyAtOnceInLittleMemory() throws Exception {
        var sent = new LinkedHashMap<FilingId, Generated>();
        for (int n = 0; n < AT_ONCE; n++) {
            sent.put(begun(), new Generated(n, LARGEST));
        }
        var token = token(applicant, "/filings");
        long before = allocatedByServer();

        var answers = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
        sent.forEach((filing, content) ->
                answers.add(applicant.sendAsync(upload(filing, token, content), BodyHandlers.discarding())));
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(302);
        }
        for (var filing : sent.keySet()) {
            var material = only(filing);
            assertThat(material.sha256()).isEqualTo(sent.get(filing).sha256());
            assertThat(material.sizeBytes()).isEqualTo(LARGEST);
            var read = applicant.send(download(filing, material), BodyHandlers.ofInputStream());
            assertThat(read.headers().firstValueAsLong("Content-Length")).hasValue(LARGEST);
            assertThat(hash(read.body())).isEqualTo(material.sha256());
        }

        assertThat(allocatedByServer() - before)
                .as("bytes the server's threads used for 800 MB of files")
                .isLessThan(AT_ONCE * LARGEST / 4);
        assertThat(under(house.resolve("spool"))).isEmpty();
    }

    @Test
    void areRefusedWithoutBeingReadWhenTheyAreFarTooLarge() throws Exception {
        var filing = begun();
        var upload = upload(filing, token(applicant, "/filings"), new Generated(72, LARGEST + 2 * 1024 * 1024));

        var answer = applicant.send(
                HttpRequest.newBuilder(upload, (name, value) -> true)
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件过大").contains("20 MB");
        assertThat(materials.of(filing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"140, 140", "200, 200", "255, 200"})
    void areTakenUnderTheLongestNames(int length, int kept) throws Exception {
        var token = token(applicant, "/filings");
        for (var name : List.of("长", "a")) {
            var filing = begun();

            var answer = applicant.send(
                    upload(filing, token, name.repeat(length) + ".pdf", new Generated(73, 1000)),
                    BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(only(filing).fileName()).isEqualTo(name.repeat(kept) + ".pdf");
        }
    }

    @Test
    void areNamedAndKnownAgainByTheirContent() throws Exception {
        var filing = begun();
        applicant.send(
                upload(filing, token(applicant, "/filings"), new Generated(70, 1000)), BodyHandlers.discarding());
        var material = only(filing);

        var read = applicant.send(download(filing, material), BodyHandlers.discarding());
        var tag = read.headers().firstValue("ETag").orElseThrow();
        var again = HttpRequest.newBuilder(download(filing, material), (name, value) -> true)
                .header("If-None-Match", tag)
                .build();

        assertThat(tag).isEqualTo("\"" + material.sha256() + "\"");
        assertThat(read.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%E7%A7%9F%E8%B5%81.pdf");
        assertThat(applicant.send(again, BodyHandlers.discarding()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void areNotShownOnceDamagedAndTheAdministratorSeesWhich() throws Exception {
        var filing = begun();
        var token = token(applicant, "/filings");
        applicant.send(upload(filing, token, new Generated(71, 1000)), BodyHandlers.discarding());
        var material = only(filing);
        var place = under(house.resolve("files")).stream()
                .filter(file -> file.endsWith(material.sha256()))
                .findFirst()
                .orElseThrow();
        Files.write(place, new byte[1000]);

        var read = applicant.send(download(filing, material), BodyHandlers.ofString());
        assertThat(read.statusCode()).isEqualTo(503);
        assertThat(read.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(read.body()).contains("已经损坏");
        var admin = signedIn("new-area.admin");
        assertThat(page(admin, "/admin/incidents")).contains(material.sha256()).contains("内容已变");

        applicant.send(upload(filing, token, new Generated(71, 1000)), BodyHandlers.discarding());
        assertThat(applicant
                        .send(download(filing, only(filing)), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        assertThat(page(admin, "/admin/incidents"))
                .doesNotContain(material.sha256())
                .contains("文件存储正常");
    }

    private FilingId begun() {
        return spine.as(
                "applicant",
                () -> drafting.begin(
                        "three-in-one", List.of(), Drafting.NewFiling.online("张三", "13900000001", "a@example.org")));
    }

    private Material only(FilingId filing) {
        var stored = materials.of(filing);
        assertThat(stored).hasSize(1);
        return stored.get(0);
    }

    private HttpRequest upload(FilingId filing, String token, InputStream content) {
        return upload(filing, token, "租赁.pdf", content);
    }

    private HttpRequest upload(FilingId filing, String token, String name, InputStream content) {
        var head =
                """
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/pdf\r
                \r
                """
                        .formatted(name);
        var streams = List.of(bytes(head), content, bytes("\r\n--part--\r\n"));
        return HttpRequest.newBuilder(address("/apply/" + filing.value() + "/materials/" + TYPE + "?_csrf=" + token))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(streams))))
                .build();
    }

    private HttpRequest download(FilingId filing, Material material) {
        return HttpRequest.newBuilder(address("/filings/" + filing.value() + "/materials/" + material.id()))
                .build();
    }

    private HttpClient signedIn(String username) throws Exception {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "username=" + username + "&password=onestop&_csrf=" + token(client, "/login");
        var answer = client.send(
                HttpRequest.newBuilder(address("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        return client;
    }

    private String token(HttpClient client, String path) throws Exception {
        var found = TOKEN.matcher(page(client, path));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(InputStream content) throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        new java.security.DigestInputStream(content, digest).transferTo(java.io.OutputStream.nullOutputStream());
        return java.util.HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> under(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The memory that the request threads have allocated since they started. */
    private static long allocatedByServer() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("http-nio-.*-exec-.*"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getId()))
                .sum();
    }
}
