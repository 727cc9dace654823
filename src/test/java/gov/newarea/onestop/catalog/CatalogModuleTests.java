package gov.newarea.onestop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.identity.Departments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue with the accounts, and nothing that uses it. */
@RoomTest
@Tag("once")
class CatalogModuleTests {

    @Autowired
    Catalog catalog;

    @Autowired
    Departments departments;

    @Test
    void everyItemOfAnOpenBundleRestsOnAPowerOfAKnownOrgan() {
        assertThat(catalog.bundles())
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(bundle.items()).isNotEmpty().allSatisfy(item -> {
                    var power = catalog.power(catalog.item(item).power());
                    assertThat(departments.require(power.holder()).name().zh()).isNotBlank();
                }));
    }

    @Test
    void anOrganIsFollowedByThoseThatExerciseItsPowersLater() {
        assertThat(departments.line("quality-supervision"))
                .extracting(department -> department.code())
                .startsWith("quality-supervision");
    }
}
