package gov.newarea.onestop.catalog;

import static gov.newarea.onestop.catalog.CatalogFixtures.publishedCatalog;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSearchTests {

    private final Catalog catalog = publishedCatalog();

    @ParameterizedTest
    @ValueSource(strings = {"餐饮", "开饭店", "RESTAURANT", "ｒｅｓｔａｕｒａｎｔ", "食品 消防", "消防救援", "tobacco licence", " 门头　牌匾 "})
    void findsTheRestaurantByAnyOfItsWords(String text) {
        assertThat(catalog.search(text, "", "")).extracting(Bundle::code).containsExactly("restaurant");
    }

    /** What people typed and did not find, and more of its kind. */
    @ParameterizedTest
    @CsvSource({
        "我想开公司, three-in-one",
        "成立公司, three-in-one",
        "工商注册, three-in-one",
        "个体户, three-in-one",
        "怎么办营业执照, three-in-one",
        "请问如何注册一家公司？, three-in-one",
        "我要在长春成立公司，需要什么材料, three-in-one",
        "營業執照, three-in-one",
        "開公司, three-in-one",
        "qykb, three-in-one",
        "qyk b, three-in-one",
        "QiYeKaiBan, three-in-one",
        "qi ye kai ban, three-in-one",
        "yyzz, three-in-one",
        "yingyezhizhao, three-in-one",
        "zhucegongsi, three-in-one",
        "营业执招, three-in-one",
        "注册工司, three-in-one",
        "yingyezhizao, three-in-one",
        "yinyezizao, three-in-one",
        "zucegongsi, three-in-one",
        "kaigonshi, three-in-one",
        "ying'ye'zhi'zhao, three-in-one",
        "canyindiang, restaurant",
        "how to start a company, three-in-one",
        "open a comapny, three-in-one",
        "business lisence, three-in-one",
        "火锅店, restaurant",
        "火鍋店, restaurant",
        "想开一家火锅店, restaurant",
        "hgd, restaurant",
        "huoguodian, restaurant",
        "奶茶店怎么办手续, restaurant",
        "餐飲, restaurant",
        "resturant, restaurant",
        "open a cafe, restaurant",
        "招牌, restaurant",
        "烟草证, restaurant",
        "食品经营许可正, restaurant"
    })
    void findsWhatIsMeant(String typed, String meant) {
        assertThat(catalog.search(typed, "", "")).extracting(Bundle::code).startsWith(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不动产", "xyzzy", "护照", "量子计算", "𠮷", "火锅店 组织机构代码"})
    void findsNothingThatIsNotOnOffer(String typed) {
        assertThat(catalog.search(typed, "", "")).isEmpty();
    }

    @Test
    void putsFirstWhatIsNamedSo() {
        assertThat(catalog.search("一次申请", "", "")).hasSize(2);
        assertThat(catalog.search("开办", "", "")).extracting(Bundle::code).startsWith("three-in-one");
    }

    @Test
    void saysWhatComesNearest() {
        assertThat(catalog.nearest("餐具消毒", 3)).extracting(Bundle::code).startsWith("restaurant");
        assertThat(catalog.nearest("税务注销", 1)).extracting(Bundle::code).containsExactly("three-in-one");
        assertThat(catalog.nearest("xyzzy", 3)).isEmpty();
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
        assertThat(catalog.search("🍲".repeat(100_000), "", "")).isEmpty();
        assertThat(catalog.search("%_\\'\"(|*", "", "")).isEmpty();
    }
}
