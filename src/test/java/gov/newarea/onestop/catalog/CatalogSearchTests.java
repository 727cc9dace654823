package gov.newarea.onestop.catalog;

import static gov.newarea.onestop.catalog.CatalogFixtures.publishedCatalog;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSearchTests {

    private final Catalog catalog = publishedCatalog();

    @ParameterizedTest
    @ValueSource(strings = {"餐饮", "开饭店", "RESTAURANT", "ｒｅｓｔａｕｒａｎｔ", "食品 消防", "消防救援", "tobacco licence", " 门头　牌匾 "})
    void findsTheRestaurantByAnyOfItsWords(String text) {
        assertThat(catalog.search(text, "", "")).extracting(Bundle::code).containsExactly("restaurant");
    }

    @Test
    void findsOnlyWhatMatchesEveryWord() {
        assertThat(catalog.search("餐饮 组织机构代码", "", "")).isEmpty();
    }

    @Test
    void showsEverythingForABlankSearch() {
        assertThat(catalog.search("  ", "", "")).hasSize(2);
    }

    @Test
    void narrowsByThemeAndByTheDepartmentOfEitherTime() {
        assertThat(catalog.search("", "start", "")).extracting(Bundle::code).containsExactly("three-in-one");
        assertThat(catalog.search("", "", "tax")).extracting(Bundle::code).containsExactly("three-in-one");
        assertThat(catalog.search("", "", "tobacco")).extracting(Bundle::code).containsExactly("restaurant");
    }

    @Test
    void survivesAVeryLongSearch() {
        assertThat(catalog.search("餐饮 ".repeat(100_000), "", "")).hasSize(1);
    }
}
