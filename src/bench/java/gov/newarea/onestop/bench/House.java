package gov.newarea.onestop.bench;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.approval.SpineFixtures;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole product, running: its beans, its web server, its database. */
record House(ConfigurableApplicationContext context, Database database) implements AutoCloseable {

    static final String NAME = "onestop_bench";

    static House open(Database database, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of(
                "onestop.home", "target/bench-home",
                "server.port", "0",
                "spring.main.banner-mode", "off",
                "logging.level.root", "ERROR",
                "onestop.registrations-per-hour", "1000"));
        settings.putAll(database.settings(NAME));
        settings.putAll(more);
        if (!database.mysql()) {
            settings.put(
                    "spring.datasource.url",
                    "jdbc:h2:mem:bench;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=15000;DEFAULT_LOCK_TIMEOUT=15000;OPTIMIZE_REUSE_RESULTS=FALSE");
        }
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(OneStopApplication.class, SpineFixtures.class)
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("nothingOfTests", new NothingOfTests()))
                .run(arguments);
        return new House(context, database);
    }

    /** What the tests bring along stays outside. */
    private static final class NothingOfTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NothingOfTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    <T> T ask(Class<T> type) {
        return context.getBean(type);
    }

    SpineFixtures people() {
        return ask(SpineFixtures.class);
    }

    JdbcClient sql() {
        return ask(JdbcClient.class);
    }

    String address() {
        return "http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
