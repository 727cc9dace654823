package gov.newarea.onestop.form;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.READER;
import static gov.newarea.onestop.form.FormFixtures.check;
import static gov.newarea.onestop.form.FormFixtures.company;
import static gov.newarea.onestop.form.FormFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTests {

    @ParameterizedTest
    @CsvSource({
        "legalRep.name, '　阿卜杜拉·Ａ　', 阿卜杜拉·A",
        "legalRep.name, ⾦​⼭, 金山",
        "name.nameTradeName, 科 技, 科技",
        "name.nameTradeName, ⻓⽅⺠光, 长方民光",
        "legalRep.idNumber, ' １１０１０５１９４９１２３１００２ｘ', 11010519491231002X",
        "legalRep.idNumber, 110105-19491231-002x, 11010519491231002X",
        "legalRep.mobile, +86 139-0431-0001, 13904310001",
        "legalRep.mobile, '139 0431 0001‬', 13904310001",
        "address.phone, (0431)81234567, 0431-81234567",
        "address.phone, 400-820-8820, 4008208820",
        "address.postalCode, '130 012', 130012",
        "tax.bankAccount, 6222 0210-0111 2222 333, 6222021001112222333",
        "legalRep.email, 'ｚｈａｎｇ＠example。org', zhang@example.org",
        "address.leaseTo, 2027年3月1日, 2027-03-01",
        "address.premisesArea, 320.5㎡, 320.5",
        "address.premisesArea, '１，２００ 平方米', 1200",
        "address.premisesArea, 3亩, 3亩",
        "capital.capital, 100万元, 100",
        "capital.capital, '1,000 万', 1000",
        "capital.capital, 100元, 100元",
        "address.leaseTo, ２０２７．３．１, 2027-03-01",
        "address.leaseTo, 20270301, 2027-03-01",
        "scope.mainTrade, ｉ6513, I6513"
    })
    void takesOffWhatCarriesNoMeaningInAFieldOfItsKind(String path, String typed, String kept) {
        assertThat(section(path.substring(0, path.indexOf('.')), path, typed).text(path))
                .isEqualTo(kept);
    }

    @Test
    void readsAmountsExactlyAndKeepsWhatIsNoNumber() {
        assertThat(section("capital", "capital.capital", "１,000.10")
                        .number("capital.capital")
                        .orElseThrow())
                .isEqualByComparingTo("1000.1");
        assertThat(section("capital", "capital.capital", "一百").text("capital.capital"))
                .isEqualTo("一百");
    }

    @Test
    void takesNoExponentForANumber() {
        var data = section("capital", "capital.capital", "1e20000000");

        assertThat(data.number("capital.capital")).isEmpty();
        assertThat(check(COMPANY, data))
                .filteredOn(problem -> problem.path().equals("capital.capital"))
                .extracting(Problem::messageKey)
                .containsExactly("form.problem.number");
    }

    @Test
    void doesNotWriteOutAnEndlessNumber() {
        var data = read(COMPANY, Map.of("capital", Map.of("capital", new BigDecimal("1e20000000"))));

        assertThat(data.text("capital.capital")).hasSizeLessThan(40);
    }

    @Test
    void keepsAnAnswerThatIsTooLongAndReportsIt() {
        var data = section("liaison", "liaison.name", "长".repeat(150));

        assertThat(data.text("liaison.name")).hasSize(150);
    }

    /** The reader passes through the parameter names once, however many rows there are. */
    @Test
    void readsTheParameterNamesOnce() {
        var looks = new AtomicInteger();
        var sent = new HashMap<String, String[]>() {
            @Override
            public Set<String> keySet() {
                looks.incrementAndGet();
                return super.keySet();
            }

            @Override
            public Set<Map.Entry<String, String[]>> entrySet() {
                looks.incrementAndGet();
                return super.entrySet();
            }
        };
        for (int row = 0; row < 50; row++) {
            for (int part = 0; part < 10; part++) {
                sent.put(
                        "shareholders.shareholders[%d].contributions[%d].amount".formatted(row, part),
                        new String[] {"1"});
            }
        }

        var data = READER.read(COMPANY, "shareholders", sent, FormData.empty());

        assertThat(data.rows("shareholders.shareholders")).isEqualTo(50);
        assertThat(looks).hasValueLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officers.officers[0]",
                "officers.officers[0][0]",
                "officers.officers[99999]",
                "officers.officers[7].officers",
                "shareholders.shareholders[7].contributions",
                "officers[0].officers",
                "officers..officers",
                "officers.officers."
            })
    void addsNoRowAtAnInvalidPath(String path) {
        assertThat(READER.addRow(COMPANY, path, company())).isEqualTo(company());
    }

    @Test
    void addsNoRowDeeperThanTheForm() {
        var deep = "officers.officers" + "[0]".repeat(6000);

        assertThat(READER.addRow(COMPANY, deep, company())).isEqualTo(company());
        assertThat(READER.removeRow(COMPANY, deep, company())).isEqualTo(company());
        assertThat(READER.addRow(COMPANY, "officers" + ".a".repeat(10_000), company()))
                .isEqualTo(company());
    }

    @Test
    void shortensAnEndlessAnswerAndReportsIt() {
        var data = company().with("name", null);
        data = READER.read(COMPANY, "liaison", parameters("liaison.name", "长".repeat(300_000)), data);

        assertThat(data.text("liaison.name")).hasSize(200_000);
        assertThat(check(COMPANY, data))
                .filteredOn(problem -> problem.path().equals("liaison.name"))
                .extracting(Problem::messageKey)
                .containsExactly("form.problem.too-long");
    }

    @Test
    void readsRowsInOrderAndClosesGaps() {
        var data = section(
                "scope",
                "scope.generalItems[7].item",
                "乙",
                "scope.generalItems[2].item",
                "甲",
                "scope.generalItems[x].item",
                "丙");

        assertThat(data.rowPaths("scope.generalItems")).hasSize(2);
        assertThat(data.text("scope.generalItems[0].item")).isEqualTo("甲");
        assertThat(data.text("scope.generalItems[1].item")).isEqualTo("乙");
    }

    @Test
    void putsTheRegionInBracketsWhereItWasGivenInBrackets() {
        var data = section("name", "name.nameRegion", "(长春)", "name.nameTradeName", "北湖光电", "name.nameForm", "YXGS");

        assertThat(data.text("name.fullName")).isEqualTo("北湖光电（长春）有限公司");
    }

    @Test
    void looksTradesUpInTheNegativeList() {
        assertThat(section("scope", "scope.mainTrade", "6210").text("scope.negativeListResult"))
                .isEqualTo("PERMIT");
        assertThat(section("scope", "scope.mainTrade", "8610").text("scope.negativeListResult"))
                .isEqualTo("PROHIBITED");
    }

    @Test
    void namesTheOrganThatGrantsALaterLicence() {
        var sent = parameters("scope.licensedItems[0].item", "餐饮服务", "scope.licensedItems[0].timing", "AFTER");

        var data = READER.read(COMPANY, "scope", sent, company());

        assertThat(data.text("declaration.postApprovalList[0].department")).isEqualTo("市场监管部门");
        assertThat(check(COMPANY, data)).extracting(Problem::path).contains("declaration.noOperateBefore");
    }

    @Test
    void asksForNoCommitmentWhereAllLicencesAreThere() {
        var sent = parameters(
                "scope.licensedItems[0].item",
                "餐饮服务",
                "scope.licensedItems[0].timing",
                "BEFORE",
                "scope.licensedItems[0].licenceNo",
                "JY2",
                "scope.licensedItems[0].licenceTo",
                "2030-01-01");

        var data = READER.read(COMPANY, "scope", sent, company());

        assertThat(check(COMPANY, data)).extracting(Problem::path).doesNotContain("declaration.noOperateBefore");
    }

    @Test
    void saysTheCapitalRuleInTheReadersLanguage() {
        var data = READER.read(COMPANY, "scope", parameters("scope.mainTrade", "7263"), company());

        var rule = COMPANY.field("capital.specialCapitalRule").orElseThrow();
        var code = data.text("capital.specialCapitalRule");
        assertThat(rule.optionLabel(code, Locale.ENGLISH)).contains("two million");
        assertThat(rule.optionLabel(code, Locale.CHINESE)).contains("二百万元");
    }

    @Test
    void readsNoMoreRowsThanOneTooMany() {
        var sent = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < 5000; i++) {
            sent.put("scope.otherTrades[" + i + "].code", new String[] {"6210"});
        }

        var data = READER.read(COMPANY, "scope", sent, FormData.empty());

        assertThat(data.rows("scope.otherTrades")).isEqualTo(11);
    }

    @Test
    void ignoresFieldsThatTheFormDoesNotHave() {
        var data = section("term", "term.termKind", "LONG", "term.secret", "1", "name.nameRegion", "长春");

        assertThat(data.asMap()).isEqualTo(Map.of("term", Map.of("termKind", "LONG")));
    }

    @Test
    void composesTheFullNameItself() {
        var data = section(
                "name",
                "name.nameRegion",
                "长春",
                "name.nameTradeName",
                "𠮷祥",
                "name.nameForm",
                "YXGS",
                "name.fullName",
                "别的名称");

        assertThat(data.text("name.fullName")).isEqualTo("长春𠮷祥有限公司");
    }

    @Test
    void computesSharesAndListsLaterApprovals() {
        var data = read(COMPANY, SampleForms.company());

        assertThat(data.text("shareholders.shareholders[0].ratio")).isEqualTo("60");
        assertThat(data.text("scope.negativeListResult")).isEqualTo("FREE");
    }

    @Test
    void addsARowWithItsDefaultsAndTakesItOut() {
        var more = READER.addRow(COMPANY, "officers.officers", company());

        assertThat(more.text("officers.officers[3].nationality")).isEqualTo("CHN");
        assertThat(READER.removeRow(COMPANY, "officers.officers[3]", more)).isEqualTo(company());
    }

    @Test
    void ignoresRowsThatDoNotExist() {
        var data = company();

        assertThat(READER.removeRow(COMPANY, "officers.officers[9]", data)).isEqualTo(data);
        assertThat(READER.removeRow(COMPANY, "name.nameRegion", data)).isEqualTo(data);
        assertThat(READER.removeRow(COMPANY, "../etc[0]", data)).isEqualTo(data);
        assertThat(READER.addRow(COMPANY, "name.nameRegion", data)).isEqualTo(data);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(FormData.parse(company().json())).isEqualTo(company());
    }

    private static FormData section(String section, String... pairs) {
        return READER.read(COMPANY, section, parameters(pairs), FormData.empty());
    }

    private static Map<String, String[]> parameters(String... pairs) {
        var sent = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return sent;
    }
}
