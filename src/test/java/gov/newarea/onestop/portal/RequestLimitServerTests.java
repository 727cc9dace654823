package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Limits that the server itself checks: bodies, parts and headers. The context is that of {@link LostDatabaseTests}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureTestRestTemplate
@ActiveProfiles("test")
@Tag("once")
class RequestLimitServerTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient stranger = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void refusesAFormLargerThanAnyWithOrWithoutItsLength() throws Exception {
        var form = ("back=" + "/a".repeat(4_000_000)).getBytes();

        for (var body : new BodyPublisher[] {
            BodyPublishers.ofByteArray(form), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))
        }) {
            var answer = send("/language", "POST", FORM, body);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("本次提交的内容过多").doesNotContain("/a/a");
        }
    }

    @Test
    void refusesALongReturnAddressAtOnce() throws Exception {
        var answer =
                send("/language", "POST", FORM, BodyPublishers.ofString("language=en&back=" + "/a".repeat(16_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void doesNotReadFormsThatNoPageSends(String method) throws Exception {
        var form = "a=" + "x".repeat(1_000_000);

        var answer = send(
                "/items", method, FORM, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form.getBytes())));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void refusesMoreValuesThanAnyFormHas() throws Exception {
        assertThat(send("/language", "POST", FORM, values(6001)).body()).contains("提交的项目过多");
        assertThat(send("/language", "POST", FORM, values(20_000)).body()).contains("提交的项目过多");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items?q=%zz", "/api/v1/credit-codes/1?a=%"})
    void refusesWhatCannotBeDecoded(String address) throws Exception {
        var answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains(address.startsWith("/api") ? "limit.unreadable" : "编码不正确");
    }

    @Test
    void refusesLongHeaders() throws Exception {
        var request = HttpRequest.newBuilder(address("/items")).header("Accept-Language", "x".repeat(17_000));
        assertThat(stranger.send(request.build(), BodyHandlers.ofString()).body())
                .contains("Cookie");

        var longer = HttpRequest.newBuilder(address("/items")).header("Accept-Language", "x".repeat(40_000));
        assertThat(stranger.send(longer.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesManyPartsAndLongNamesOfParts() throws Exception {
        assertThat(parts(part("长".repeat(255) + ".pdf")).statusCode()).isEqualTo(403);
        assertThat(parts(part("x").repeat(11)).statusCode()).isEqualTo(413);
        assertThat(parts(part("长".repeat(255).replace("长", "%E9%95%BF") + ".pdf"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(parts(part("x".repeat(9000))).statusCode()).isEqualTo(400);
        assertThat(parts(part("x")
                                .replace("name=\"file\"", "name=\"a.b.c.d.e.f.g.h.i\"")
                                .replace("; filename=\"x\"", ""))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> parts(String body) throws Exception {
        return send(
                "/apply/1/materials/articles",
                "POST",
                "multipart/form-data; boundary=part",
                BodyPublishers.ofString(body + "--part--\r\n"));
    }

    private static String part(String file) {
        return """
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                \r
                content\r
                """
                .formatted(file);
    }

    private static BodyPublisher values(int number) {
        return BodyPublishers.ofString(
                IntStream.range(0, number).mapToObj(i -> "a" + i + "=").collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(String path, String method, String type, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .method(method, body);
        return stranger.send(request.build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes());
            return new String(socket.getInputStream().readAllBytes());
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
