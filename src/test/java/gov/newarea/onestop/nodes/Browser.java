package gov.newarea.onestop.nodes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's browser: it keeps cookies and the CSRF token of the last page, and reloads a page that does not answer. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(new CookieManager(new Cookies(), CookiePolicy.ACCEPT_ALL))
            .build();
    private final String house;
    private final Traffic traffic;
    private final Pace pace;
    private String token = "";
    private boolean abroad;

    Browser(String house, Traffic traffic, Pace pace) {
        this.house = house;
        this.traffic = traffic;
        this.pace = pace;
    }

    /** Opens an address and retries on failure until a time limit. */
    Page look(String address) {
        var until = Instant.now().plus(PATIENCE);
        var page = open(address);
        while (page.failed()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("no answer for " + PATIENCE.toSeconds() + " s at " + address);
            }
            pace.breathe();
            page = open(address);
        }
        return page;
    }

    /** Opens an address once and follows its redirects. */
    private Page open(String address) {
        abroad = false;
        return follow(exchange(HttpRequest.newBuilder(at(address)).GET()));
    }

    /** Follows the redirects of a page, on this site or to another. */
    Page follow(Page page) {
        for (int i = 0; page.leadsOn() && i < 10; i++) {
            abroad |= page.location().startsWith("http");
            page = exchange(HttpRequest.newBuilder(at(page.location())).GET());
        }
        return page;
    }

    /** Whether a redirect to the last page led over another site, which means that the person had to sign in. */
    boolean wentAbroad() {
        return abroad;
    }

    private URI at(String address) {
        return URI.create(address.startsWith("http") ? address : house + address);
    }

    /** Whether the content at an address is a PDF. */
    boolean isPdf(String address) {
        return look(address).text().startsWith("%PDF");
    }

    /** Sends a form once. */
    Page send(String address, Map<String, List<String>> fields) {
        var body = fields.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encode(token);
        return post(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** Uploads one file to an address that contains the CSRF token. */
    Page upload(String address, byte[] pdf) {
        var line = "----------nodes" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"paper.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(pdf);
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(address, "multipart/form-data; boundary=" + line, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private Page post(String address, String type, BodyPublisher body) {
        return exchange(
                HttpRequest.newBuilder(at(address)).header("Content-Type", type).POST(body));
    }

    private Page exchange(HttpRequest.Builder asked) {
        var request = asked.timeout(Duration.ofSeconds(90)).build();
        var page = answer(request);
        traffic.count(request.method(), request.uri().getPath(), page);
        page.first("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").ifPresent(found -> token = found);
        return page;
    }

    private Page answer(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var location = answer.headers().firstValue("Location").orElse("");
            var within = location.startsWith(house) ? location.substring(house.length()) : location;
            return new Page(answer.statusCode(), within, answer.body());
        } catch (IOException lost) {
            return Page.LOST;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
