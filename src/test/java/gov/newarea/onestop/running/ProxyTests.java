package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.util.TestSocketUtils;

/** A real nginx with docker/nginx.conf, before a running node and one that is down; only names, ports and folders are changed. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.forward-headers-strategy=native", "server.servlet.session.cookie.secure=true"})
@ActiveProfiles("test")
@EnabledIf(
        value = "hasNginx",
        disabledReason = "no nginx or no openssl on this machine: install nginx-light and openssl")
@Tag("once")
class ProxyTests {

    @TempDir
    Path folder;

    @LocalServerPort
    int house;

    private final int plain = TestSocketUtils.findAvailableTcpPort();
    private final int secure = TestSocketUtils.findAvailableTcpPort();
    private @Nullable Process nginx;

    static boolean hasNginx() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/openssl").map(Path::of).allMatch(Files::isExecutable);
    }

    @BeforeEach
    void startNginx() throws Exception {
        run("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext"
                + " subjectAltName=DNS:localhost -out "
                + folder.resolve("certificate.pem") + " -keyout " + folder.resolve("certificate.key"));
        Files.writeString(folder.resolve("nginx.conf"), configuration());
        run("nginx -t -c " + folder.resolve("nginx.conf"));
        nginx = command("nginx -g daemon@off; -c " + folder.resolve("nginx.conf"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> get("/robots.txt").statusCode() < 500);
    }

    @AfterEach
    void stopNginx() throws InterruptedException {
        Objects.requireNonNull(nginx).destroy();
        nginx.waitFor();
    }

    @Test
    void servesPagesOverTlsFromTheNodeThatIsUp() throws Exception {
        for (int n = 0; n < 8; n++) {
            assertThat(get("/login").statusCode()).isEqualTo(200);
        }
        var page = get("/login");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> !cookie.startsWith("SESSION") || cookie.contains("Secure"));
        assertThat(get("/apply/new").headers().firstValue("Location").orElse(""))
                .startsWith("https://localhost");
    }

    @Test
    void sendsPlainCallersToTls() throws Exception {
        var answer = client().send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + plain + "/verify?x=1"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://localhost/verify?x=1");
    }

    @Test
    void hidesHealthAndMetrics() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    @Test
    void letsThroughTheLargestFileAndNothingLarger() throws Exception {
        assertThat(post(23 * 1024 * 1024, true)).doesNotContain("413");
        assertThat(post(101 * 1024 * 1024, false)).contains("413");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client().send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + secure + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** The first line of the answer to a request that announces so many bytes; the test sends them only if the proxy should accept them. */
    private String post(int bytes, boolean sent) throws Exception {
        try (var socket = trusting().getSocketFactory().createSocket("localhost", secure)) {
            var out = socket.getOutputStream();
            out.write("POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                    .formatted(bytes)
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[sent ? bytes : 0]);
            out.flush();
            socket.setSoTimeout(60_000);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private HttpClient client() throws Exception {
        return HttpClient.newBuilder().sslContext(trusting()).build();
    }

    private SSLContext trusting() throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null);
        try (var certificate = Files.newInputStream(folder.resolve("certificate.pem"))) {
            trusted.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }

    private String configuration() throws IOException {
        var temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> "    " + kind + "_temp_path " + folder.resolve(kind) + ";\n")
                .reduce("http {\n", String::concat);
        return Files.readString(Path.of("docker/nginx.conf"))
                .replace("node1:8080", "127.0.0.1:" + house)
                .replace("node2:8080", "127.0.0.1:" + TestSocketUtils.findAvailableTcpPort())
                .replace("keycloak:8080", "127.0.0.1:" + TestSocketUtils.findAvailableTcpPort())
                .replace("listen 80 ", "listen 127.0.0.1:" + plain + " ")
                .replace("listen 443 ", "listen 127.0.0.1:" + secure + " ")
                .replace("/run/secrets/", folder + "/")
                .replace("/run/nginx.pid", folder.resolve("nginx.pid").toString())
                .replace("http {\n", temporary);
    }

    private void run(String command) throws IOException, InterruptedException {
        var process = command(command);
        assertThat(process.waitFor())
                .as("%s: %s", command, Files.readString(folder.resolve("log")))
                .isZero();
    }

    private Process command(String words) throws IOException {
        return new ProcessBuilder(Stream.of(words.split(" "))
                        .map(word -> word.replace('@', ' '))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
