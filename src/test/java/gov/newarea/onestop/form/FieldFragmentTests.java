package gov.newarea.onestop.form;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.company;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.ServerlessTemplates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class FieldFragmentTests {

    private static final ServerlessTemplates TEMPLATES = new ServerlessTemplates(ServerlessTemplates.messages("form"));

    private static final String FIELDS = "<th:block th:replace=\"~{fragments/field :: fields(${section})}\"/>";
    private static final String ANSWERS =
            "<th:block th:replace=\"~{fragments/answers :: section(${section}, '/edit')}\"/>";

    @Test
    void drawsEverySectionInBothLanguages() {
        for (var section : COMPANY.sections()) {
            assertThat(draw(FIELDS, section.key(), company(), Map.of(), Locale.CHINESE))
                    .doesNotContain("??");
            assertThat(draw(FIELDS, section.key(), company(), Map.of(), Locale.ENGLISH))
                    .doesNotContain("??");
            assertThat(draw(ANSWERS, section.key(), company(), Map.of(), Locale.ENGLISH))
                    .doesNotContain("??");
        }
    }

    @Test
    void saysWhenAQuestionIsAsked() {
        assertThat(draw(FIELDS, "capital", company(), Map.of(), Locale.CHINESE))
                .contains("data-when=\"capital.capitalCurrency=OTHER\"");
        assertThat(draw(FIELDS, "address", company(), Map.of(), Locale.CHINESE))
                .contains("data-when=\"address.premisesTitle=RENT|FREE\"");
        assertThat(draw(FIELDS, "officers", company(), Map.of(), Locale.CHINESE))
                .contains("data-when=\"officers.officers[1].idType=90\"");
        assertThat(draw(FIELDS, "tax", company(), Map.of(), Locale.CHINESE)).doesNotContain("data-when=\"tax.bank");
    }

    @ParameterizedTest
    @CsvSource({
        "address, postalCode, 6",
        "address, phone, 18",
        "legalRep, idNumber, 22",
        "legalRep, mobile, 13",
        "legalRep, email, 34",
        "legalRep, name, 40",
        "scope, mainTrade, 6",
        "term, termYears, 5",
        "officers, employees, 9",
        "capital, capital, 19",
        "name, nameRegion, 40",
        "address, premisesOwner, 0",
        "shareholders, shareholders.address, 0"
    })
    void isAsWideAsItsUsualAnswer(String section, String key, int letters) {
        var fields = COMPANY.section(section).fields();
        Field field = null;
        for (var part : key.split("\\.")) {
            field = fields.stream()
                    .filter(each -> each.key().equals(part))
                    .findFirst()
                    .orElseThrow();
            fields = field.children();
        }

        assertThat(java.util.Objects.requireNonNull(field).size()).isEqualTo(letters);
        assertThat(draw(FIELDS, section, company(), Map.of(), Locale.CHINESE)
                        .matches("(?s).* size=\"" + letters + "\".*"))
                .isEqualTo(letters > 0);
    }

    @Test
    void leavesOutOfTheAnswersWhatIsNotAsked() {
        assertThat(draw(ANSWERS, "capital", company(), Map.of(), Locale.ENGLISH))
                .doesNotContain("Which currency");
        assertThat(draw(
                        ANSWERS,
                        "capital",
                        company().with("capital.capitalCurrency", "OTHER"),
                        Map.of(),
                        Locale.ENGLISH))
                .contains("Which currency");
    }

    @Test
    void keepsTheAnswerAndPointsToItsError() {
        var problems = Map.of("name.nameTradeName", List.of("请修改。"));

        var page = draw(FIELDS, "name", company(), problems, Locale.CHINESE);

        assertThat(page)
                .contains("value=\"北湖光电\"")
                .contains("id=\"f-name-nameTradeName-error\"")
                .contains("aria-describedby=\"f-name-nameTradeName-hint f-name-nameTradeName-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("请修改。");
    }

    @Test
    void addsAndRemovesRowsByButtons() {
        var page = draw(FIELDS, "shareholders", company(), Map.of(), Locale.CHINESE);

        assertThat(page)
                .containsPattern("name=\"add\"[^>]*value=\"shareholders.shareholders\"")
                .contains("value=\"shareholders.shareholders[1]\"")
                .contains("value=\"shareholders.shareholders[0].contributions\"")
                .contains("name=\"shareholders.shareholders[1].contributions[0].part\"");
    }

    @Test
    void looksUpTradesWhileTyping() {
        var page = draw(FIELDS, "scope", company(), Map.of(), Locale.CHINESE);

        assertThat(page)
                .contains("hx-get=\"/trades\"")
                .contains("{&quot;field&quot;: &quot;scope.mainTrade&quot;}")
                .contains("id=\"f-scope-mainTrade-found\"")
                .doesNotContain("js:");
    }

    @Test
    void namesTheTradeBesideItsCode() {
        var values = company().with("scope.mainTrade", "6210");

        assertThat(draw(FIELDS, "scope", values, Map.of(), Locale.CHINESE)).contains(">6210 正餐服务<");
        assertThat(draw(ANSWERS, "scope", values, Map.of(), Locale.ENGLISH)).contains(">6210 正餐服务<");
    }

    @Test
    void showsLabelsNotCodesWhenAnswersAreChecked() {
        var page = draw(ANSWERS, "address", company(), Map.of(), Locale.CHINESE);

        assertThat(page)
                .contains("宽城区")
                .contains("租赁")
                .contains("href=\"/edit\"")
                .doesNotContain("220103");
    }

    /** What nobody filled in and nobody had to is one line; what is missing stays in view, what was not asked is left out. */
    @ParameterizedTest
    @CsvSource({"zh, 未填写 2 项, >未承诺<", "en, 2 not answered, >Not promised<"})
    void foldsWhatNobodyAnswered(String language, String folded, String missing) {
        var values = FormData.of(Map.of("declaration", Map.of("truth", true, "capitalCommit", true)));

        var page = draw(ANSWERS, "declaration", values, Map.of(), Locale.forLanguageTag(language));

        var details = page.substring(page.indexOf("<details"), page.indexOf("</details>"));
        assertThat(details).contains("<summary>" + folded + "</summary>");
        assertThat(page.substring(0, page.indexOf("<details"))).contains(missing);
    }

    /** A box that has to be ticked does not say no; a fact that is not so does. */
    @Test
    void anUntickedPromiseIsNotANo() {
        var values = company();

        assertThat(draw(ANSWERS, "legalRep", values.with("legalRep.noBar", false), Map.of(), Locale.CHINESE))
                .contains("未承诺")
                .doesNotContain("否<");
        assertThat(draw(
                        ANSWERS,
                        "shareholders",
                        values.with("shareholders.shareholders[0].contributions[0].paid", false),
                        Map.of(),
                        Locale.CHINESE))
                .contains("否<");
    }

    private static String draw(String text, String section, FormData values, Map<String, ?> problems, Locale locale) {
        return TEMPLATES.draw(
                text, Map.of("section", COMPANY.section(section), "values", values, "problems", problems), locale);
    }
}
