package gov.newarea.onestop.catalog;

import static gov.newarea.onestop.catalog.CatalogFixtures.departments;
import static gov.newarea.onestop.catalog.CatalogFixtures.publishedCatalog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTests {

    private final Catalog catalog = publishedCatalog();

    @Test
    void publishesTheTwoBundlesWithTheirItems() {
        assertThat(catalog.bundles()).extracting(Bundle::code).containsExactly("three-in-one", "restaurant");
        assertThat(catalog.bundle("restaurant").orElseThrow().items())
                .containsExactly("licence-verification", "food-permit", "signboard", "fire-check", "tobacco-retail");
    }

    @Test
    void restsEveryItemOnAPowerOfItsOwnDepartmentAndOnLaw() {
        assertThat(items()).allSatisfy(item -> {
            assertThat(item.basis()).isNotEmpty();
            assertThat(catalog.power(item.power()).holder()).isEqualTo(item.department());
        });
    }

    @Test
    void promisesNoMoreDaysThanTheLawGives() {
        assertThat(items()).allSatisfy(item -> assertThat(item.limit().promised())
                .isPositive()
                .isLessThanOrEqualTo(item.limit().statutory()));
    }

    @Test
    void hasTextsInBothLanguages() {
        var names = Stream.of(
                        items().map(ServiceItem::name),
                        items().map(ServiceItem::summary),
                        items().flatMap(item -> item.conditions().stream()),
                        materials().map(MaterialType::name),
                        materials().map(MaterialType::note),
                        catalog.rejectReasons().stream().map(RejectReason::text),
                        departments().all().stream().map(organ -> organ.letterhead()))
                .flatMap(Function.identity());

        assertThat(names).allSatisfy(name -> {
            assertThat(name.zh()).isNotBlank();
            assertThat(name.en()).isNotBlank();
        });
    }

    @Test
    void asksForAMaterialOnceHoweverManyItemsNeedIt() {
        var items = catalog.bundle("three-in-one").orElseThrow().items();

        var needs = catalog.materials(items);

        assertThat(needs)
                .extracting(MaterialNeed::material)
                .doesNotHaveDuplicates()
                .contains("domicile_proof");
        assertThat(catalog.askedBy("domicile_proof", items))
                .containsExactly("company-registration", "state-tax-registration", "local-tax-registration");
    }

    @Test
    void keepsTheStrictestNecessity() {
        var needs = catalog.materials(List.of("food-permit", "company-registration"));

        assertThat(needs).contains(new MaterialNeed("agent_authorisation", MaterialNeed.Necessity.REQUIRED));
    }

    /** A bank account needs the licence, so it is optional; a name the applicant declared is already in the system. */
    @Test
    void asksForNothingBeforeTheLicenceThatOnlyTheLicenceMakesPossible() {
        var needs =
                catalog.materials(catalog.bundle("three-in-one").orElseThrow().items());

        assertThat(needs)
                .contains(
                        new MaterialNeed("bank_account_info", MaterialNeed.Necessity.OPTIONAL),
                        new MaterialNeed("name_notice", MaterialNeed.Necessity.OPTIONAL));
    }

    @Test
    void issuesPermitsOnlyOnPowersToLicense() {
        assertThat(items())
                .filteredOn(item -> !item.certificate().isEmpty())
                .allSatisfy(item -> assertThat(item.power()).startsWith("01-"));
    }

    @Test
    void marksLimitsThatNoLawSets() {
        assertThat(items())
                .filteredOn(item -> item.limit().internal())
                .extracting(ServiceItem::code)
                .containsExactly("licence-verification");
    }

    @Test
    void refusesAnUnknownItem() {
        assertThatThrownBy(() -> catalog.item("nothing"))
                .isInstanceOf(Refusal.class)
                .hasMessage("catalog.no-item");
    }

    @Test
    void refusesReferencesToUnknownEntries() {
        var item = catalog.item("food-permit");
        var check = new CatalogCheck(List.of(), Map.of(item.code(), item), Map.of(), Map.of(), departments());

        assertThatThrownBy(check::orStop)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names power 01-0002")
                .hasMessageContaining("names material floor_plan")
                .hasMessageContaining("names predecessor licence-verification");
    }

    @Test
    void acceptsOnlyFormatsThatCanBeShown() {
        assertThat(materials()).allSatisfy(material -> assertThat(material.formats())
                .isNotEmpty()
                .isSubsetOf(Set.of("pdf", "jpg", "png", "ofd", "docx")));
    }

    private Stream<ServiceItem> items() {
        return catalog.bundles().stream()
                .flatMap(bundle -> bundle.items().stream())
                .map(catalog::item);
    }

    private Stream<MaterialType> materials() {
        return catalog.materials(items().map(ServiceItem::code).collect(Collectors.toSet())).stream()
                .map(need -> catalog.material(need.material()));
    }
}
