package gov.newarea.onestop.catalog.organs;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.catalog.CatalogFiles;
import gov.newarea.onestop.catalog.CatalogFixtures;
import gov.newarea.onestop.identity.Departments;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The setting {@code onestop.organs} with the published organs. */
class EditionTests {

    private static final LocalDate OF_THE_REFORM = LocalDate.of(2016, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 1, 2);

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withUserConfiguration(OrgansConfiguration.class)
            .withBean(CatalogFiles.class, CatalogFixtures::files);

    @Test
    void letsTheOrgansOf2016ActWhereTheSettingSaysSo() {
        asked(house.withPropertyValues("onestop.organs=2016"), organs -> {
            assertThat(organs.acting("state-tax", LATER).code()).isEqualTo("state-tax");
            assertThat(organs.acts("tax", LATER)).isFalse();
        });
    }

    @Test
    void putsTheSuccessorsToWorkFromTheirDay() {
        asked(house.withPropertyValues("onestop.organs=today"), organs -> {
            assertThat(organs.acting("state-tax", OF_THE_REFORM).code()).isEqualTo("state-tax");
            assertThat(organs.acting("state-tax", LATER).code()).isEqualTo("tax");
            assertThat(organs.acting("food-drug", LATER).code()).isEqualTo("market-regulation");
            assertThat(organs.acting("fire-brigade", LATER).code()).isEqualTo("fire-rescue");
            assertThat(organs.acting("tobacco", LATER).code()).isEqualTo("tobacco");
        });
    }

    private static void asked(ApplicationContextRunner house, Consumer<Departments> question) {
        house.run(context -> question.accept(context.getBean(Departments.class)));
    }
}
