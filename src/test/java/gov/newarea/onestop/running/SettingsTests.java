package gov.newarea.onestop.running;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The files in {@code config} contain every setting that the code reads, with its default and a comment. */
class SettingsTests {

    private static final List<String> FILES = List.of(
            "application.yml", "application-mysql.yml", "application-keycloak.yml", "application-production.yml");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(onestop\\.[a-z.-]+)(:?)");
    private static final Pattern KEY = Pattern.compile("^( *)([\\w.-]+):(.*)$");

    private final Map<String, String> told = new TreeMap<>();

    SettingsTests() throws IOException {
        for (var file : FILES) {
            settings(file).forEach(told::putIfAbsent);
        }
    }

    @Test
    void nameEveryComponentOfTheSettingsRecords() {
        var missing = components().keySet().stream().filter(name -> !isTold(name));

        assertThat(components()).hasSizeGreaterThan(30);
        assertThat(missing).isEmpty();
    }

    @Test
    void giveTheDefaultsOfTheCode() {
        components().forEach((name, component) -> {
            var inCode = component.getAnnotation(DefaultValue.class);
            if (inCode != null && !String.join("", inCode.value()).isEmpty()) {
                assertThat(list(told.getOrDefault(name, "")))
                        .as(name)
                        .containsExactlyElementsOf(Arrays.asList(inCode.value()));
            }
        });
    }

    @Test
    void nameEverySettingThatCodeAsksForAndNoneHasASecondDefaultThere() throws IOException {
        var asked = new TreeSet<String>();
        for (var code : texts("src/main/java", ".java")) {
            PLACEHOLDER.matcher(code).results().forEach(found -> {
                asked.add(found.group(1));
                assertThat(found.group(2))
                        .as("default of %s in code", found.group(1))
                        .isEmpty();
            });
        }

        assertThat(asked).contains("onestop.drain-for", "onestop.recheck");
        assertThat(asked.stream().filter(name -> !isTold(name))).isEmpty();
    }

    @Test
    void nameNoSettingThatNothingReads() throws IOException {
        var read = new TreeSet<>(components().keySet());
        for (var text : Stream.concat(texts("src/main/java", ".java").stream(), texts("config", ".yml").stream())
                .toList()) {
            PLACEHOLDER.matcher(text).results().forEach(found -> read.add(found.group(1)));
        }

        assertThat(told.keySet().stream()
                        .filter(name -> name.startsWith("onestop."))
                        .filter(name -> read.stream().noneMatch(known -> isWithin(name, known))))
                .isEmpty();
    }

    @Test
    void sayInALineWhatEachSettingOfTheProductIs() throws IOException {
        var silent = new ArrayList<String>();
        for (var file : FILES) {
            silent.addAll(withoutComment(Files.readAllLines(Path.of("config", file))));
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void giveTheSpringSettingsAnOperatorAsksFor() {
        assertThat(told)
                .containsKeys(
                        "server.port",
                        "server.servlet.session.timeout",
                        "spring.datasource.url",
                        "spring.datasource.hikari.maximum-pool-size",
                        "spring.lifecycle.timeout-per-shutdown-phase",
                        "management.server.port");
    }

    private boolean isTold(String name) {
        return told.keySet().stream().anyMatch(each -> isWithin(each, name)) || isOffered(name);
    }

    /** A map that is empty by default is in the file as a comment. */
    private static boolean isOffered(String name) {
        var key = name.substring(name.lastIndexOf('.') + 1);
        try {
            return Files.readString(Path.of("config", FILES.get(0)))
                    .lines()
                    .anyMatch(line -> line.matches(" +# " + key + ": +# .+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWithin(String name, String of) {
        return name.equals(of) || name.startsWith(of + ".") || name.startsWith(of + "[");
    }

    /** Settings of the product without a comment on their own line or on that of a parent below {@code onestop}. */
    private static List<String> withoutComment(List<String> lines) {
        var silent = new ArrayList<String>();
        var parents = new TreeMap<Integer, Boolean>();
        boolean ours = false;
        for (var line : lines) {
            var key = KEY.matcher(line);
            if (key.matches()) {
                int depth = key.group(1).length();
                ours = depth == 0 ? key.group(2).startsWith("onestop") : ours;
                parents.tailMap(depth, true).clear();
                boolean told = line.contains(" #") || parents.containsValue(true);
                parents.put(depth, told);
                if (ours && !told && !key.group(3).isBlank()) {
                    silent.add(line);
                }
            }
        }
        return silent;
    }

    private static Map<String, RecordComponent> components() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("gov.newarea.onestop").stream()
                .map(found -> type(found.getBeanClassName()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .collect(toMap(SettingsTests::name, component -> component, (one, other) -> one, TreeMap::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RecordComponent component) {
        var prefix = component.getDeclaringRecord().getAnnotation(ConfigurationProperties.class);
        return prefix.value() + "."
                + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static List<String> list(String value) {
        return List.of(value.split(",\\s*"));
    }

    private static Map<String, String> settings(String file) throws IOException {
        var settings = new TreeMap<String, String>();
        for (var part : new YamlPropertySourceLoader().load(file, new FileSystemResource("config/" + file))) {
            var source = (EnumerablePropertySource<?>) part;
            for (var name : source.getPropertyNames()) {
                settings.put(name, String.valueOf(source.getProperty(name)));
            }
        }
        return settings;
    }

    private static Set<String> texts(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var texts = new TreeSet<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
