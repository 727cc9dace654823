package gov.newarea.onestop.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A realm for one journey on a real Keycloak: the product's realm file under another name, with people created by the admin API. */
public class TestRealm {

    public static final String PASSWORD = "correct horse 42";
    public static final String SECRET = "secret-of-the-pages";
    public static final String DIRECTORY_SECRET = "secret-of-the-directory";
    static final String MACHINE_SECRET = "secret-of-the-machine";

    private static final String SERVER = "http://localhost:"
            + Optional.ofNullable(System.getenv("KEYCLOAK_PORT")).orElse("8180");

    private final RestClient line = RestClient.create();
    public final String name = "onestop-" + UUID.randomUUID().toString().substring(0, 8);

    public String issuer() {
        return SERVER + "/realms/" + name;
    }

    public static int port() {
        return Integer.parseInt(SERVER.substring(SERVER.lastIndexOf(':') + 1));
    }

    /** Imports the realm for an application at that address. */
    public void open(String house) throws IOException {
        var file = Files.readString(Path.of("config/keycloak/onestop-realm.json"))
                .replace("\"realm\": \"onestop\"", "\"realm\": \"" + name + "\"")
                .replace("${ONESTOP_BASE_URL}", house)
                .replace("${ONESTOP_INSIDE_URL}", house)
                .replace("${ONESTOP_KEYCLOAK_SECRET}", SECRET)
                .replace("${ONESTOP_KEYCLOAK_DIRECTORY_SECRET}", DIRECTORY_SECRET)
                .replace("${ONESTOP_KEYCLOAK_MACHINE_SECRET}", MACHINE_SECRET);
        admin(line.post().uri(SERVER + "/admin/realms"), new JsonMapper().readTree(file));
    }

    public void close() {
        line.delete()
                .uri(SERVER + "/admin/realms/" + name)
                .headers(headers -> headers.setBearerAuth(adminToken()))
                .retrieve()
                .toBodilessEntity();
    }

    /** Changes settings of the realm. */
    void set(Map<String, Object> settings) {
        admin(line.put().uri(SERVER + "/admin/realms/" + name), settings);
    }

    /** Creates a person in exactly these groups. */
    public void add(String username, String fullName, String... groups) {
        admin(
                line.post().uri(at("/users")),
                Map.of(
                        "username",
                        username,
                        "firstName",
                        fullName,
                        "email",
                        username + "@example.org",
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        move(username, groups);
    }

    /** Moves a person from all their groups to these. */
    void move(String username, String... groups) {
        var user = id(username);
        for (var group : get("/users/" + user + "/groups")) {
            line.delete()
                    .uri(at("/users/" + user + "/groups/" + group.path("id").asText()))
                    .headers(headers -> headers.setBearerAuth(adminToken()))
                    .retrieve()
                    .toBodilessEntity();
        }
        for (var group : groups) {
            var id = get("/group-by-path" + group).path("id").asText();
            admin(line.put().uri(at("/users/" + user + "/groups/" + id)), Map.of());
        }
    }

    void disable(String username) {
        admin(line.put().uri(at("/users/" + id(username))), Map.of("enabled", false));
    }

    /** Ends all Keycloak sessions of a person. */
    void signOut(String username) {
        admin(line.post().uri(at("/users/" + id(username) + "/logout")), Map.of());
    }

    int sessions(String username) {
        return get("/users/" + id(username) + "/sessions").size();
    }

    boolean isLocked(String username) {
        return get("/attack-detection/brute-force/users/" + id(username))
                .path("disabled")
                .asBoolean();
    }

    String id(String username) {
        return get("/users?exact=true&username=" + username).path(0).path("id").asText();
    }

    /** Requests a token as a machine client. */
    String token(String client, String secret) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client);
        form.add("client_secret", secret);
        return token(issuer(), form);
    }

    /** Requests a token that is valid for one second; the application tolerates clocks that differ by a minute. */
    String shortLivedToken(String client, String secret) {
        var found = get("/clients?clientId=" + client).path(0);
        var attributes = ((ObjectNode) found).withObject("/attributes");
        attributes.put("access.token.lifespan", "1");
        admin(line.put().uri(at("/clients/" + found.path("id").asText())), found);
        var token = token(client, secret);
        attributes.put("access.token.lifespan", "300");
        admin(line.put().uri(at("/clients/" + found.path("id").asText())), found);
        return token;
    }

    private String adminToken() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add(
                "username", Optional.ofNullable(System.getenv("KEYCLOAK_ADMIN")).orElse("admin"));
        form.add(
                "password",
                Optional.ofNullable(System.getenv("KEYCLOAK_ADMIN_PASSWORD")).orElse("admin"));
        return token(SERVER + "/realms/master", form);
    }

    private String token(String realm, LinkedMultiValueMap<String, String> form) {
        var answer = line.post()
                .uri(realm + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(answer).path("access_token").asText();
    }

    private String at(String path) {
        return SERVER + "/admin/realms/" + name + path;
    }

    private JsonNode get(String path) {
        var answer = line.get()
                .uri(at(path))
                .headers(headers -> headers.setBearerAuth(adminToken()))
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(answer);
    }

    private void admin(RestClient.RequestBodySpec request, Object body) {
        request.headers(headers -> headers.setBearerAuth(adminToken()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
