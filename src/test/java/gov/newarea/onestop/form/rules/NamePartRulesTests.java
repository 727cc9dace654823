package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.check;
import static gov.newarea.onestop.form.FormFixtures.company;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.form.Problem.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample is domiciled in 宽城区 of Changchun. */
class NamePartRulesTests {

    private static final String COUNTY = "address.domicile.county";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上海",
                "上海市",
                "Changchun",
                "沈阳",
                "宽城区",
                "宽城",
                "南关区",
                "长春市南关区",
                "新区",
                "北湖",
                "农安县",
                "长春农安",
                "长春长春",
                "吉林市",
                "长春!",
                "长春市长",
                "火星"
            })
    void theRegionIsThatOfTheDomicile(String region) {
        assertThat(errors(company().with("name.nameRegion", region))).contains("name-6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长春",
                "长春市",
                "吉林",
                "吉林省",
                "吉林省长春市",
                "吉林长春",
                "(长春)",
                "（长春市）",
                "长春新区",
                "长春市宽城区",
                "长春宽城",
                "吉林省长春市宽城区",
                "长春高新区",
                "长春高新技术产业开发区"
            })
    void theRegionMayBeWrittenInFullOrInShort(String region) {
        assertThat(errors(company().with("name.nameRegion", region))).isEmpty();
    }

    /** 企业名称登记管理规定 9: told, and the registrar looks at it. */
    @ParameterizedTest
    @CsvSource({"餐饮, 6513", "餐飲, 6513", "物流, 6210", "房地产开发, 7241", "农业, 6513", "教育, 3990", "软件, 6210"})
    void anIndustryThatDoesNotStateTheMainTradeIsTold(String industry, String trade) {
        var data = company().with("name.nameIndustry", industry).with("scope.mainTrade", trade);

        assertThat(check(COMPANY, data))
                .filteredOn(problem -> problem.messageKey().equals("form.problem.name-11"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.level()).isEqualTo(Level.WARN);
                    assertThat(problem.path()).isEqualTo("scope.mainTrade");
                    assertThat(problem.elsewhere()).containsExactly("name.nameIndustry");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "餐饮, 6210",
        "餐饮管理, 6210",
        "科技, 6513",
        "软件开发, 6513",
        "生物科技, 2740",
        "物流, 5431",
        "商贸, 5212",
        "五行八作, 6210",
        "科技, 3990"
    })
    void anIndustryThatStatesItOrIsNotKnownIsNotTold(String industry, String trade) {
        var data = company().with("name.nameIndustry", industry).with("scope.mainTrade", trade);

        assertThat(check(COMPANY, data)).extracting(Problem::messageKey).doesNotContain("form.problem.name-11");
    }

    @ParameterizedTest
    @CsvSource({"雲龍, 云龙", "高峯, 高峰", "众合, ''", "乾坤, ''", "陶喆, ''"})
    void aNameInOtherThanStandardCharactersIsTold(String name, String standard) {
        var told = check(COMPANY, company().with("name.nameTradeName", name)).stream()
                .filter(problem -> problem.messageKey().equals("form.problem.name-10"))
                .toList();

        assertThat(told).hasSize(standard.isEmpty() ? 0 : 1).allSatisfy(problem -> {
            assertThat(problem.args()).containsExactly(name, standard);
            assertThat(problem.isError()).isFalse();
        });
    }

    @Test
    void aFinancialWordIsOneInAnyCharacters() {
        assertThat(errors(company().with("name.fullName", "长春北湖融資擔保有限公司"))).contains("name-3");
        assertThat(errors(company().with("name.fullName", "长春北湖保險櫃有限公司"))).doesNotContain("name-3");
    }

    @ParameterizedTest
    @CsvSource({"农安县, 220122", "榆树市, 220182", "德惠, 220183", "吉林省公主岭市, 220184", "长春市双阳区, 220112", "长春朝阳, 220104"})
    void theRegionGoesWithTheCounty(String region, String county) {
        var data = company().with("name.nameRegion", region);

        assertThat(errors(data.with(COUNTY, county))).isEmpty();
        assertThat(errors(data.with(COUNTY, null))).doesNotContain("name-6");
        assertThat(check(COMPANY, data))
                .filteredOn(problem -> problem.messageKey().equals("form.problem.name-6"))
                .singleElement()
                .extracting(Problem::elsewhere)
                .asList()
                .containsExactly(COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI Tech😀", "AI", "科技1", "科技 ", "サービス", "기술", "科·技", "科技（集团）", "々", "⽅⺠"})
    void theIndustryIsWrittenInChineseCharacters(String industry) {
        assertThat(errors(company().with("name.nameIndustry", industry))).contains("name-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"科技", "餐饮管理", "人工智能科技", "𠮷祥科技", "二〇二六文化"})
    void theIndustryMayBeAnyChineseText(String industry) {
        assertThat(errors(company().with("name.nameIndustry", industry))).isEmpty();
    }

    @Test
    void theFormOfOrganisationStandsInItsOwnPart() {
        assertThat(errors(company().with("name.nameIndustry", "科技有限公司"))).contains("name-7-ending");
        assertThat(errors(company().with("name.nameTradeName", "北湖有限责任公司"))).contains("name-7-ending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"长春市", "吉林省", "宽城区", "农安", "科技"})
    void aDivisionOrATradeIsLookedAtAsATradeName(String tradeName) {
        var data = company().with("name.nameTradeName", tradeName);

        assertThat(check(COMPANY, data))
                .filteredOn(problem -> problem.messageKey().equals("form.problem.name-8"))
                .extracting(Problem::level)
                .containsExactly(Level.WARN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beihu Co., Ltd.", "长春北湖光电科技", "长春AI科技有限公司", "长春北湖・光电有限公司"})
    void anAlternativeIsAWholeName(String name) {
        assertThat(errors(alternative(name))).contains("name-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"长春南湖光电科技有限公司", "南湖光电（长春）有限责任公司"})
    void aWholeNameWillDoAsAnAlternative(String name) {
        assertThat(errors(alternative(name))).isEmpty();
    }

    private static FormData alternative(String name) {
        return company().with("name.nameAlternatives[0].altName", name);
    }

    private static Stream<String> errors(FormData data) {
        return check(COMPANY, data).stream().filter(Problem::isError).map(problem -> problem.messageKey()
                .replace("form.problem.", ""));
    }
}
