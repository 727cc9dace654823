package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static gov.newarea.onestop.form.FormFixtures.TODAY;
import static gov.newarea.onestop.form.FormFixtures.company;
import static gov.newarea.onestop.form.FormFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.catalog.CatalogFixtures;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormFixtures;
import gov.newarea.onestop.form.SampleForms;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationRulesTests {

    private static final NameWords WORDS = NameWords.read();

    @Test
    void acceptTheSample() {
        assertThat(broken(company())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NAME-1        | name.fullName                | 长春北湖光电中心
            NAME-2        | name.fullName                | 中国北湖光电有限公司
            NAME-2-inside | name.fullName                | 长春全国光电有限公司
            NAME-3        | name.fullName                | 长春北湖理财有限公司
            NAME-3-judged | name.fullName                | 长春北湖融资租赁有限公司
            NAME-5        | name.fullName                | 长春联合国光电有限公司
            ADDR-3        | address.postalCode           | 100000
            CAP-1         | capital.capital              | 101
            CAP-3         | capital.companyType          | 1151
            CAP-4         | capital.capitalPaid          | 100.01
            LR-2          | legalRep.post                | CHAIR
            OFF-1b        | officers.boardMode           | BOARD
            OFF-1c        | officers.officers[2].post    | DIRECTOR
            OFF-2         | officers.supervisorMode      | BOARD
            OFF-2b        | officers.supervisorMode      | NONE
            OFF-5         | officers.supervisorMode      | AUDIT
            OFF-6         | officers.employees           | 300
            SH-2          | shareholders.shareholders[0].ratio  | 59.98
            SH-2-parts    | shareholders.shareholders[0].amount | 61
            SH-3-past     | shareholders.shareholders[1].contributions[0].dueDate | 2026-03-01
            SH-3-paid     | shareholders.shareholders[0].contributions[0].dueDate | 2026-03-03
            CAP-7         | shareholders.shareholders[0].contributions[0].paid    | false
            CAP-7         | capital.capitalPaid          | 20
            CAP-7         | capital.capitalPaid          |
            CAP-5         | capital.capitalCurrency      | OTHER
            CAP-6         | scope.mainTrade              | 7263
            TERM-1        | term.termYears               | 20
            ADDR-4        | address.leaseTo              | 2046-03-03
            ADDR-5        | address.domicile.city        | 吉林市
            ADDR-5        | address.domicile.province    | 辽宁省
            OFF-2c        | officers.supervisorMode      | BOARD
            OFF-3         | officers.officers[0].post    | CHAIR
            OFF-3         | officers.officers[1].post    | SUPERVISOR_CHAIR
            OFF-4         | officers.officers[1].post    | STAFF_SUPERVISOR
            OFF-4         | officers.officers[0].produced | STAFF
            TAX-3         | tax.socialInsuranceCount     | 13
            TAX-4         | finance.qualification        | AGENCY
            TAX-5         | tax.employeesPlanned         | 11
            BO-3          | shareholders.shareholders[1].amount | 24.99
            BO-4          | beneficialOwner.owners[1].idNumber | 220103197001010118
            BO-1          | beneficialOwner.exempt       | Y
            BO-1-none     | beneficialOwner.owners       |
            DEC-4         | declaration.signers[1].capacity | LEGAL_REP
            DEC-4         | declaration.signers[0].name     | 赵六
            SH-3          | shareholders.shareholders[1].contributions[0].dueDate | 2031-03-03
            SH-5          | shareholders.shareholders[1].contributions[0].method  | LABOUR
            SH-7          | shareholders.shareholders[1].contributions[0].method  | IP
            SH-8          | shareholders.shareholders[1].idType | 14
            TAX-2         | tax.foreignEmployees         | 13
            AG-2          | agent.validTo                | 2026-03-01
            AG-3          | agent.validTo                | 2026-03-20
            AG-3          | agent.validTo                | 2027-03-20
            CAP-2-term    | shareholders.shareholders[1].contributions[0].dueDate | 2031-02-20
            NAME-3        | name.fullName                | 长春北湖支付有限公司
            DEC-3         | declaration.signers[0].signature | 李四
            """)
    void reportTheBrokenRule(String rule, String path, String answer) {
        assertThat(broken(company().with(path, answer))).contains(rule);
    }

    @Test
    void requireAllShareholdersToSign() {
        assertThat(broken(company().withoutRow("declaration.signers[1]"))).containsExactly("DEC-2");
    }

    @ParameterizedTest
    @CsvSource({"CHAIR", "VICE_CHAIR", "STAFF_DIRECTOR"})
    void letAnyDirectorExecuteTheCompanysAffairs(String post) {
        assertThat(broken(company().with("officers.officers[0].post", post))).doesNotContain("LR-2");
    }

    @Test
    void countStaffAmongSupervisorsOnlyWhereThereIsABoardOfThem() {
        var staffed = company().with("officers.employees", "300").with("officers.officers[1].post", "STAFF_SUPERVISOR");

        assertThat(broken(staffed)).contains("OFF-6");
        assertThat(broken(staffed.with("officers.supervisorMode", "BOARD"))).doesNotContain("OFF-6");
        assertThat(broken(staffed.with("officers.officers[0].post", "STAFF_DIRECTOR")))
                .doesNotContain("OFF-6");
    }

    @Test
    void stopWhatTheNegativeListProhibits() {
        var press = company().with("scope.mainTrade", "8622");

        assertThat(broken(press)).contains("NEG-1");
        assertThat(broken(press.with("capital.companyType", "1110"))).doesNotContain("NEG-1");
        assertThat(broken(company().with("name.fullName", "长春北湖通讯社有限公司"))).contains("NEG-1");
    }

    @Test
    void tellWhichLicenceATradeNeeds() {
        assertThat(broken(company().with("name.nameIndustry", "餐饮").with("scope.mainTrade", "6210")))
                .containsExactly("NEG-2");
    }

    @Test
    void keepFinancialWordsOutOfTheScope() {
        assertThat(broken(company().with("scope.generalItems[0].item", "移动支付技术服务")))
                .containsExactly("NAME-3-scope");
        assertThat(broken(company().with("scope.generalItems[0].item", "融资租赁服务")))
                .containsExactly("NAME-3-scope-judged");
    }

    @Test
    void countTheScopeByCharacters() {
        var rare = company().with("scope.generalItems[0].item", "𠮷".repeat(1500));

        assertThat(broken(rare)).isEmpty();
        assertThat(broken(rare.with("scope.generalItems[0].item", "𠮷".repeat(2001))))
                .containsExactly("SCOPE-1");
    }

    @Test
    void keepKitchensOutOfDwellings() {
        var data = company().with("address.premisesUse", "RESIDENTIAL").with("scope.mainTrade", "6210");

        assertThat(broken(data)).contains("ADDR-2");
    }

    @Test
    void letFinancialInstitutionsUseFinancialWords() {
        var data = company().with("name.fullName", "长春北湖金融有限公司").with("scope.mainTrade", "6610");

        assertThat(broken(data)).doesNotContain("NAME-3");
    }

    @Test
    void allowASafeInTheNameOfACompany() {
        assertThat(broken(company().with("name.fullName", "长春北湖保险柜有限公司"))).isEmpty();
    }

    @Test
    void requireABusinessItem() {
        assertThat(broken(company().with("scope.generalItems", null))).containsExactly("SCOPE-1");
    }

    @Test
    void requireAPriorLicenceAndNoteALaterOne() {
        var before = company().with("scope.licensedItems", List.of(Map.of("item", "烟草批发", "timing", "BEFORE")));
        var after = company().with("scope.licensedItems", List.of(Map.of("item", "食品销售", "timing", "AFTER")));

        assertThat(broken(before)).containsExactly("SCOPE-2");
        assertThat(broken(after)).containsExactly("SCOPE-3");
    }

    @Test
    void warnOfAHugeCapitalOfNaturalPersons() {
        assertThat(broken(company().with("capital.capital", "1000001"))).contains("CAP-2");
    }

    @Test
    void exemptOnlySmallCompaniesOfNaturalPersonsFromFilingBeneficialOwners() {
        var exempt = company().with("beneficialOwner.owners", null).with("beneficialOwner.exempt", "Y");

        assertThat(broken(exempt)).isEmpty();
        assertThat(broken(exempt.with("capital.capital", "1000.01"))).contains("BO-2");
        assertThat(broken(exempt.with("shareholders.shareholders[1].kind", "LEGAL")))
                .contains("BO-2");
    }

    /** A ratio is rounded to four places; a little less than a quarter is no quarter. */
    @Test
    void countAQuarterByTheAmounts() {
        var million = company().with("capital.capital", "1000000").with("beneficialOwner.owners[1]", null);
        var less = million.with("shareholders.shareholders[1].amount", "249999.9")
                .with("shareholders.shareholders[1].ratio", "25");

        assertThat(broken(less)).doesNotContain("BO-4");
        assertThat(broken(less.with("shareholders.shareholders[1].amount", "250000")))
                .contains("BO-4");
    }

    @Test
    void requireAShareholder() {
        assertThat(broken(company().with("shareholders.shareholders", null))).contains("SH-1");
    }

    @Test
    void checkTheRestaurantToo() {
        var data = read(RESTAURANT, SampleForms.restaurant())
                .with("premises.use", "RESIDENTIAL")
                .with("fire.area", "200")
                .with("food.items", List.of("RAW"));

        assertThat(broken(RestaurantRules.ALL, data)).containsExactly("ADDR-2", "FOOD-1", "FIRE-1");
        assertThat(broken(RestaurantRules.ALL, data.with("premises.area", "3000")))
                .contains("FOOD-2");
        assertThat(broken(RestaurantRules.ALL, data.with("food.scale", "LARGE")))
                .contains("FOOD-2");
        assertThat(broken(RestaurantRules.ALL, data.with("food.businessType", "SALES")))
                .contains("FOOD-3");
    }

    @Test
    void belongToSectionsOfTheForm() {
        assertThat(RegistrationRules.ALL)
                .filteredOn(rule -> !rule.section().equals(Rule.EVERYWHERE))
                .allSatisfy(rule -> assertThat(COMPANY.section(rule.section())).isNotNull());
        assertThat(RegistrationRules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
    }

    private static Stream<String> broken(FormData data) {
        return broken(RegistrationRules.ALL, data);
    }

    private static Stream<String> broken(List<Rule> rules, FormData data) {
        var facts = new RegistrationAnswers(data, TODAY, CatalogFixtures.publishedTrades(), WORDS, FormFixtures.ACCESS);
        return rules.stream()
                .filter(rule -> rule.judge(facts).findAny().isPresent())
                .map(Rule::id);
    }
}
