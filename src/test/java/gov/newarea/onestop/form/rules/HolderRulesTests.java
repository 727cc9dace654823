package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.check;
import static gov.newarea.onestop.form.FormFixtures.company;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.Problem.Level;
import gov.newarea.onestop.form.SampleForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderRulesTests {

    @ParameterizedTest
    @CsvSource({
        "1110, 2, 0",
        "1110, 1, 0",
        "1110, 0, 2",
        "1110, 1, 1",
        "1120, 2, 0",
        "1130, 1, 0",
        "1130, 0, 2",
        "1140, 2, 0",
        "1140, 0, 1",
        "1151, 2, 0",
        "1151, 0, 1",
        "1152, 1, 0",
        "1152, 0, 2",
        "1153, 1, 1",
        "1190, 2, 0",
        "1190, 0, 1"
    })
    void aTypeOfCompanyRefusesOtherHolders(String type, int natural, int legal) {
        assertThat(rules(held(type, natural, legal), Level.ERROR)).contains("cap-3");
    }

    @ParameterizedTest
    @CsvSource({
        "1110, 0, 1",
        "1120, 0, 1",
        "1120, 1, 1",
        "1130, 2, 0",
        "1130, 1, 1",
        "1140, 0, 2",
        "1140, 1, 1",
        "1151, 1, 0",
        "1152, 0, 1",
        "1153, 0, 1",
        "1190, 1, 1",
        "1190, 0, 3"
    })
    void aTypeOfCompanyTakesItsHolders(String type, int natural, int legal) {
        assertThat(rules(held(type, natural, legal), Level.ERROR)).doesNotContain("cap-3", "sh-9", "sh-10", "sh-11");
    }

    @Test
    void theHolderOfAStateOwnedCompanyIsABodyOfTheState() {
        assertThat(rules(held("1110", 0, 1), Level.WARN)).contains("cap-3-state");
        assertThat(rules(
                        held("1110", 0, 1).with("shareholders.shareholders[0].idNumber", "11220100013570000X"),
                        Level.WARN))
                .doesNotContain("cap-3-state");
    }

    @Test
    void whoControlsHoldsHalfOrMore() {
        var minority = held("1130", 1, 1).with("shareholders.shareholders[0].amount", "10");

        assertThat(rules(minority, Level.WARN)).contains("cap-3-control");
        assertThat(rules(minority.with("capital.companyType", "1140"), Level.WARN))
                .doesNotContain("cap-3-control");
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL, 张三, USCC, 91350100M000100Y43, sh-9",
        "NATURAL, 张三, 90, 91350100M000100Y43, sh-9",
        "NATURAL, 长春某某有限公司, 90, E12345678, sh-11",
        "NATURAL, 某某合伙企业（有限合伙）, 90, E12345678, sh-11",
        "LEGAL, 长春某某有限公司, 12, E12345678, sh-10",
        "LEGAL, 长春某某有限公司, 10, 220102198503150178, sh-10",
        "LEGAL, 长春某某有限公司, 14, H12345678, sh-10"
    })
    void aKindOfHolderShowsItsOwnPaper(String kind, String name, String paper, String number, String rule) {
        assertThat(rules(holder(kind, name, paper, number), Level.ERROR)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL, 张三丰, 12, E12345678",
        "NATURAL, 公孙策, 14, H12345678",
        "LEGAL, 长春某某有限公司, USCC, 91350100M000100Y43",
        "LEGAL, Example Holdings Ltd., 90, HK1234567"
    })
    void aKindOfHolderWithItsOwnPaperWillDo(String kind, String name, String paper, String number) {
        assertThat(rules(holder(kind, name, paper, number), Level.ERROR)).doesNotContain("sh-9", "sh-10", "sh-11");
    }

    @Test
    void aCitizensNumberIsNoOrganisations() {
        var data = holder("LEGAL", "长春某某有限公司", "90", SampleForms.ZHANG_SAN);

        assertThat(rules(data, Level.ERROR)).contains("sh-10");
    }

    private static FormData holder(String kind, String name, String paper, String number) {
        return company()
                .with("shareholders.shareholders[1].kind", kind)
                .with("shareholders.shareholders[1].name", name)
                .with("shareholders.shareholders[1].idType", paper)
                .with("shareholders.shareholders[1].idTypeOther", paper.equals("90") ? "登记证" : null)
                .with("shareholders.shareholders[1].idNumber", number);
    }

    private static FormData held(String type, int natural, int legal) {
        var data = company().with("capital.companyType", type).with("shareholders.shareholders", null);
        for (int i = 0; i < natural + legal; i++) {
            var person = i < natural;
            data = data.with(
                    "shareholders.shareholders[" + i + "]",
                    SampleForms.map(
                            "kind", person ? "NATURAL" : "LEGAL",
                            "name", person ? "股东" + "甲乙丙".charAt(i) : "长春" + "甲乙丙".charAt(i) + "有限公司",
                            "idType", person ? "10" : "USCC",
                            "idNumber",
                                    person
                                            ? SampleForms.idNumber("220102198503150", 20 + i)
                                            : "91350100M00010" + (i + 1) + "Y43",
                            "amount", "50"));
        }
        return data;
    }

    private static List<String> rules(FormData data, Level level) {
        return check(COMPANY, data).stream()
                .filter(problem -> problem.level() == level)
                .map(problem -> problem.messageKey().replace("form.problem.", ""))
                .distinct()
                .toList();
    }
}
