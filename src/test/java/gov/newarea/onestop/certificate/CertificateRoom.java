package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CatalogFixtures;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.store.OpenContentStore;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Only the certificate room, with its own database and a window clerk as the current person. */
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Import({CertificateRoom.Neighbours.class, OpenContentStore.class, TestClock.class})
@ActiveProfiles("test")
@interface CertificateRoom {

    /** Replaces the rooms that this one depends on. */
    @TestConfiguration
    @EnableConfigurationProperties({CertificateSettings.class, CodeSettings.class})
    @ComponentScan(basePackageClasses = CertificateRoom.class)
    class Neighbours {

        @Bean
        People people() {
            var people = Mockito.mock(People.class);
            var officer = new Actor("o-1", "officer", "officer", List.of(new Post("service-centre", Role.WINDOW)));
            Mockito.when(people.current()).thenReturn(officer);
            return people;
        }

        @Bean
        Departments departments() {
            var departments = Mockito.mock(Departments.class);
            Mockito.when(departments.require(Mockito.anyString())).thenAnswer(call -> organ(call.getArgument(0)));
            return departments;
        }

        @Bean
        Catalog catalog() {
            return CatalogFixtures.publishedCatalog();
        }

        private static Department organ(String code) {
            var name = "industry-commerce".equals(code)
                    ? new Localized("长春新区工商行政管理局", "Administration for Industry and Commerce of Changchun New Area")
                    : new Localized("长春新区政务服务中心", "Government Service Centre of Changchun New Area");
            return new Department(code, name, name);
        }
    }
}
