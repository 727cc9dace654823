package gov.newarea.onestop.catalog.organs;

import gov.newarea.onestop.catalog.CatalogFiles;
import gov.newarea.onestop.identity.Departments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the departments of {@code departments.yml}, in the edition that the setting selects. */
@Configuration(proxyBeanMethods = false)
class OrgansConfiguration {

    private static final String TODAY = "today";

    @Bean
    Departments organs(CatalogFiles files, @Value("${onestop.organs}") String edition) {
        return new Organs(files.list("departments.yml", Organ.class), TODAY.equals(edition));
    }
}
