package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.Yaml;

/** Checks that everything named in the files under docker/ exists. */
class ComposeTests {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)}");
    private static final Pattern PINNED = Pattern.compile("[\\w./-]+:v?\\d+\\.\\d+(\\.\\d+)?[\\w.-]*");

    private final String text = read(DOCKER.resolve("compose.yml"));
    private final Map<String, Object> compose = new Yaml().load(text);
    private final Map<String, Object> services = map(compose.get("services"));

    @Test
    void hasTwoNodesAProxyADatabaseKeycloakAndAMailCatcher() {
        assertThat(services.keySet()).contains("node1", "node2", "proxy", "mysql", "keycloak", "mail");
        assertThat(map(services.get("node1")).get("image"))
                .isEqualTo(map(services.get("node2")).get("image"));
        assertThat(environment("node1")).containsEntry("ONESTOP_NODE", "node1");
        assertThat(environment("node2")).containsEntry("ONESTOP_NODE", "node2");
    }

    @Test
    void everyServiceTellsItsHealthAndWaitsOnlyForThoseThatDo() {
        services.forEach((name, service) -> {
            var own = map(service).containsKey("healthcheck") || map(service).containsKey("build");
            assertThat(own).as("health of %s", name).isTrue();
            assertThat(services.keySet())
                    .containsAll(map(map(service).getOrDefault("depends_on", Map.of()))
                            .keySet());
        });
        assertThat(read(DOCKER.resolve("Dockerfile"))).contains("HEALTHCHECK", "/actuator/health/readiness");
    }

    @Test
    void everyImageIsPinned() {
        services.forEach((name, service) -> assertThat(
                        map(service).get("image").toString().replace("${ONESTOP_VERSION}", "1.0.0"))
                .as(name)
                .matches(PINNED));
        assertThat(read(DOCKER.resolve("Dockerfile"))
                        .lines()
                        .filter(line -> line.startsWith("FROM ") || line.contains("--from=node"))
                        .map(line -> line.replaceAll(".*(FROM |--from=)(\\S+).*", "$2")))
                .allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void everyFileThatIsMountedOrBuiltFromExists() {
        var mounted = services.values().stream()
                .flatMap(service -> list(map(service).get("volumes")).stream())
                .map(volume -> volume.toString().split(":")[0])
                .toList();

        assertThat(mounted.stream().filter(source -> source.startsWith(".")))
                .hasSize(4)
                .allSatisfy(
                        source -> assertThat(DOCKER.resolve(source).normalize()).exists());
        assertThat(map(compose.get("volumes")).keySet())
                .containsAll(mounted.stream()
                        .filter(source -> !source.startsWith("."))
                        .toList());
        assertThat(read(DOCKER.resolve("Dockerfile"))
                        .lines()
                        .filter(line -> line.matches("COPY (?!--from).*"))
                        .map(line -> Path.of(line.split(" ")[1])))
                .hasSizeGreaterThan(3)
                .allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void everySecretAndNetworkAServiceAsksForIsDeclaredAndEverySecretUsed() {
        var asked = new TreeSet<String>();
        services.values().forEach(service -> {
            list(map(service).get("secrets"))
                    .forEach(secret -> asked.add(
                            secret instanceof Map<?, ?> named
                                    ? named.get("source").toString()
                                    : secret.toString()));
            assertThat(map(compose.get("networks")).keySet())
                    .containsAll(names(map(service).get("networks")));
        });

        assertThat(map(compose.get("secrets")).keySet()).isEqualTo(asked);
    }

    @Test
    void everyVariableIsInTheExampleAndNoSecretIs() throws IOException {
        var example = new Properties();
        try (var file = Files.newBufferedReader(DOCKER.resolve(".env.example"))) {
            example.load(file);
        }

        assertThat(VARIABLE.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(java.util.stream.Collectors.toSet()))
                .isEqualTo(example.stringPropertyNames());
        assertThat(example.stringPropertyNames())
                .noneMatch(name -> name.contains("PASSWORD") || name.endsWith("_SECRET"));
        assertThat(text).doesNotContainPattern("(?i)(password|secret): *[\"']?[a-z0-9]");
    }

    @Test
    void theProxyKnowsTheServicesItSendsTo() {
        var upstreams = Pattern.compile("server (\\w+):8080")
                .matcher(read(DOCKER.resolve("nginx.conf")))
                .results()
                .map(found -> found.group(1))
                .distinct();

        assertThat(upstreams).containsExactlyInAnyOrder("node1", "node2", "keycloak");
    }

    /** The settings and secrets of a node in the compose file pass the check of production settings. */
    @Test
    void nodesAreToldEverythingAProductionNeeds(@TempDir Path secrets) throws IOException {
        for (Object secret : list(map(services.get("node1")).get("secrets"))) {
            Files.writeString(secrets.resolve(map(secret).get("target").toString()), "Kq7vT2mZ9xWc\n");
        }
        var told = environment("node1").entrySet().stream()
                .filter(setting -> !setting.getKey().startsWith("SPRING_PROFILES"))
                .map(setting -> "--" + relaxed(setting.getKey()) + "="
                        + setting.getValue()
                                .toString()
                                .replace("/run/secrets/", secrets + "/")
                                .replaceAll("\\$\\{ONESTOP_(\\w+)_?HOST}", "id.onestop.example.org")
                                .replace("${ONESTOP_HOST}", "onestop.example.org")
                                .replace("${ONESTOP_MAIL_FROM}", "no-reply@example.org"));

        try (var settings = new SpringApplicationBuilder(NoHouse.class)
                .web(WebApplicationType.NONE)
                .profiles(environment("node1")
                        .get("SPRING_PROFILES_ACTIVE")
                        .toString()
                        .split(","))
                .run(told.toArray(String[]::new))) {
            assertThat(settings.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo("jdbc:mysql://mysql:3306/onestop");
            assertThat(settings.getEnvironment().getProperty("spring.datasource.password"))
                    .isEqualTo("Kq7vT2mZ9xWc");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class NoHouse {}

    /** The setting that belongs to an environment variable; product settings with a dash are listed. */
    private static String relaxed(String variable) {
        return variable.toLowerCase()
                .replace('_', '.')
                .replace("onestop.base.url", "onestop.base-url")
                .replace("reached.at", "reached-at")
                .replace("drain.for", "drain-for");
    }

    private Map<String, Object> environment(String service) {
        return map(map(services.get(service)).get("environment"));
    }

    private static Set<String> names(Object networks) {
        return networks instanceof Map<?, ?> named ? map(named).keySet() : Set.copyOf(strings(networks));
    }

    private static List<String> strings(Object list) {
        return list(list).stream().map(Object::toString).toList();
    }

    private static List<Object> list(Object value) {
        return value == null ? List.of() : List.copyOf((Collection<?>) value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        if (value instanceof Collection<?> names) {
            return names.stream().collect(java.util.stream.Collectors.toMap(Object::toString, name -> Map.of()));
        }
        return (Map<String, Object>) value;
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
