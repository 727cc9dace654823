package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The catalogue and the trades as published, without a container. */
public final class CatalogFixtures {

    private static final CatalogSettings SETTINGS = new CatalogSettings("classpath:config/catalog/");

    private CatalogFixtures() {}

    public static Catalog publishedCatalog() {
        return new PublishedCatalog(SETTINGS, new DefaultResourceLoader(), departments());
    }

    public static NegativeList publishedNegativeList() {
        return new PublishedNegativeList(SETTINGS, new DefaultResourceLoader());
    }

    public static Trades publishedTrades() {
        return new PublishedTrades(SETTINGS, new DefaultResourceLoader());
    }

    static Departments departments() {
        try (var source = new DefaultResourceLoader()
                .getResource("classpath:config/catalog/departments.yml")
                .getInputStream()) {
            return new Organs(new YAMLMapper().readValue(source, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Organs(List<Department> all) implements Departments {

        @Override
        public Department require(String code) {
            return all.stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("identity.no-department", code));
        }

        @Override
        public Department acting(String code) {
            return require(require(code).successor());
        }

        @Override
        public boolean acts(String code) {
            return require(code).successor().equals(code);
        }
    }
}
