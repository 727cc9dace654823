package gov.newarea.onestop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser: keeps cookies and the token of the last page, follows redirects. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** One for everybody: two hundred clients of their own would be measured instead of the house. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String house;
    private String token = "";

    Browser(String house) {
        this.house = house;
    }

    void login(String username) throws IOException, InterruptedException {
        get("/login");
        post("/login", Map.of("username", username, "password", "onestop"));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    String post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file as a browser does, from a stream. */
    String upload(String path, String name, Supplier<InputStream> content) throws IOException, InterruptedException {
        var border = "----onestop";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(border, name);
        var tail = "\r\n--" + border + "--\r\n";
        return send(request(path + "?_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofInputStream(content),
                        BodyPublishers.ofString(tail)))
                .build());
    }

    /** Reads a file to its end and keeps none of it; answers its length. */
    long download(String path) throws IOException, InterruptedException {
        var answer = CLIENT.send(request(path).GET().build(), BodyHandlers.ofInputStream());
        require(answer);
        try (var body = answer.body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : house + path))
                .header("Accept", "text/html");
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (answer.statusCode() / 100 == 3) {
            var next = answer.headers().firstValue("Location").orElseThrow();
            return get(request.uri().resolve(next).toString());
        }
        require(answer);
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer.body();
    }

    private static void require(HttpResponse<?> answer) throws IOException {
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.statusCode() + " " + answer.uri().getPath());
        }
    }
}
