package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static gov.newarea.onestop.form.FormFixtures.check;
import static gov.newarea.onestop.form.FormFixtures.company;
import static gov.newarea.onestop.form.FormFixtures.read;
import static gov.newarea.onestop.form.SampleForms.LI_SI;
import static gov.newarea.onestop.form.SampleForms.WANG_WU;
import static gov.newarea.onestop.form.SampleForms.ZHANG_SAN;
import static gov.newarea.onestop.form.SampleForms.idNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.form.Problem.Level;
import gov.newarea.onestop.form.SampleForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On 2 March 2026. */
class PersonRulesTests {

    /** Born on 3 March 2010, 16 tomorrow. */
    private static final String FIFTEEN = idNumber("220102201003030", 17);

    /** Born on 3 March 2008, 18 tomorrow. */
    private static final String SEVENTEEN = idNumber("220102200803030", 17);

    private static final String EIGHTEEN_TODAY = idNumber("220102200803020", 17);
    private static final String SIXTEEN_TODAY = idNumber("220102201003020", 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legalRep",
                "officers.officers[0]",
                "officers.officers[1]",
                "officers.officers[2]",
                "finance",
                "liaison",
                "agent"
            })
    void nobodyUnderSixteenHoldsAPost(String place) {
        assertThat(errors(company().with(place + ".idNumber", FIFTEEN))).contains("post at " + place + ".idNumber");
        assertThat(errors(company().with(place + ".idNumber", idNumber("220102201501010", 17))))
                .contains("post at " + place + ".idNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legalRep", "officers.officers[1]", "officers.officers[2]", "finance", "liaison", "agent"})
    void from16To18TheRegistrarLooksAtIt(String place) {
        for (var number : List.of(SIXTEEN_TODAY, SEVENTEEN)) {
            var data = company().with(place + ".idNumber", number);

            assertThat(errors(data)).doesNotContain("post at " + place + ".idNumber");
            assertThat(told(COMPANY, data, Level.WARN)).contains("post at " + place + ".idNumber");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"officers.officers[1]", "officers.officers[2]", "finance", "liaison", "agent"})
    void from18EveryPostIsOpen(String place) {
        assertThat(check(COMPANY, company().with(place + ".idNumber", EIGHTEEN_TODAY)))
                .extracting(Problem::messageKey)
                .noneMatch(key -> key.startsWith("form.problem.post"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CHAIR", "VICE_CHAIR", "DIRECTOR", "STAFF_DIRECTOR", "SUPERVISOR", "STAFF_SUPERVISOR", "MANAGER"
            })
    void theBarIsAskedOfEveryPostOfTheList(String post) {
        var data = company().with("officers.officers[2].post", post).with("officers.officers[2].idNumber", FIFTEEN);

        assertThat(errors(data)).contains("post at officers.officers[2].idNumber");
    }

    /** A resident card of each generation, residence permits, and both foreign permanent resident cards show a birthday. */
    @ParameterizedTest
    @CsvSource({
        "10, 220102201501010014",
        "18, 810000201501010015",
        "18, 820000201501010011",
        "19, 830000201501010018",
        "17, 922840201501010014",
        "17, USA220115010112",
        "90, 220102201501010176"
    })
    void everyPaperThatShowsAnAgeIsRead(String paper, String number) {
        var data = company()
                .with("officers.officers[1].idType", paper)
                .with(
                        "officers.officers[1].idNumber",
                        number.length() == 15 ? number : idNumber(number.substring(0, 15), 17))
                .with("officers.officers[1].nationality", paper.equals("17") ? "USA" : "CHN");

        assertThat(errors(data)).contains("post at officers.officers[1].idNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "11, 军字第20150101号, CHN",
        "12, E20150101, CHN",
        "13, 201501011, USA",
        "14, H20150101, HKG",
        "17, USA220185010112, USA"
    })
    void aPaperThatShowsNoAgeOrAGrownUpsIsNotJudged(String paper, String number, String nationality) {
        var data = company()
                .with("officers.officers[1].idType", paper)
                .with("officers.officers[1].idNumber", number)
                .with("officers.officers[1].nationality", nationality);

        assertThat(errors(data)).doesNotContain("post at officers.officers[1].idNumber");
    }

    /** Passports, travel permits, cards of officers: the form asks for the birthday, and the bars of age apply to it. */
    @ParameterizedTest
    @CsvSource({
        "11, 军字第20150101号, CHN",
        "12, E20150101, CHN",
        "13, 201501011, USA",
        "14, H20150101, HKG",
        "16, 12345678, TWN"
    })
    void aPaperWithoutABirthdayAsksForIt(String paper, String number, String nationality) {
        var data = company()
                .with("officers.officers[1].idType", paper)
                .with("officers.officers[1].idNumber", number)
                .with("officers.officers[1].nationality", nationality);

        assertThat(check(COMPANY, data))
                .filteredOn(problem -> problem.path().equals("officers.officers[1].birthDate"))
                .extracting(Problem::messageKey)
                .containsExactly("form.problem.required");
        assertThat(errors(data.with("officers.officers[1].birthDate", "2010-03-03")))
                .contains("post at officers.officers[1].birthDate");
        assertThat(told(COMPANY, data.with("officers.officers[1].birthDate", "2008-03-03"), Level.WARN))
                .contains("post at officers.officers[1].birthDate");
        assertThat(errors(data.with("officers.officers[1].birthDate", "1985-03-15")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01", "1700-01-01", "heute"})
    void aBirthdayIsADayOfALife(String day) {
        var data = company()
                .with("liaison.idType", "13")
                .with("liaison.nationality", "USA")
                .with("liaison.idNumber", "E20150101")
                .with("liaison.birthDate", day);

        assertThat(check(COMPANY, data)).extracting(Problem::path).contains("liaison.birthDate");
    }

    @Test
    void aBirthdayBesideANumberThatShowsOneIsNotAskedAndCountsForNothing() {
        var data = company().with("liaison.birthDate", "2020-01-01");

        assertThat(told(COMPANY, data, Level.ERROR)).isEmpty();
        assertThat(check(COMPANY, company())).extracting(Problem::path).noneMatch(path -> path.endsWith("birthDate"));
    }

    /** 公司法(2023) 76: the same name and birthday under a passport is the same person. */
    @Test
    void aPersonUnderTwoPapersIsOneByNameAndBirthday() {
        var born = WANG_WU.substring(6, 10) + "-" + WANG_WU.substring(10, 12) + "-" + WANG_WU.substring(12, 14);
        var data = company()
                .with("finance.name", "王 五")
                .with("finance.idType", "12")
                .with("finance.idNumber", "E20150101")
                .with("finance.birthDate", born);

        assertThat(rules(data)).contains("post-3");
        assertThat(rules(data.with("finance.birthDate", "1999-09-09"))).doesNotContain("post-3");
        assertThat(rules(data.with("finance.name", "王武"))).doesNotContain("post-3");
    }

    @ParameterizedTest
    @CsvSource({"张叄, 第 2 个字", "张三丰, ''", "李四, ''"})
    void aMessageSaysWhereTwoNamesDiffer(String name, String told) {
        var problem = check(COMPANY, company().with("legalRep.name", name)).stream()
                .filter(each -> each.messageKey().equals("form.problem.per-1")
                        && each.path().equals("legalRep.name"))
                .findFirst()
                .orElseThrow();

        var difference = ((Localized) problem.args().get(3)).zh();
        assertThat(difference).contains(told);
        assertThat(difference.isEmpty()).isEqualTo(told.isEmpty());
    }

    @Test
    void aLetterOfAnotherScriptIsShownByItsNumber() {
        assertThat(Difference.between("Ivаnov", "Ivanov").en())
                .contains("U+0430")
                .contains("U+0061");
        assertThat(Difference.between("已方", "己方").zh()).contains("“己”(U+5DF1)与“已”(U+5DF2)");
        assertThat(Difference.between("同", "同").zh()).isEmpty();
    }

    @Test
    void aNameInTraditionalCharactersIsTheSameName() {
        var data = company().with("legalRep.name", "張三").with("declaration.signers[0].signature", "張 三");

        assertThat(rules(data)).doesNotContain("per-1", "dec-3", "dec-4");
    }

    @Test
    void aChildMayHoldShares() {
        var data = company()
                .with("shareholders.shareholders[1].idNumber", FIFTEEN)
                .with("shareholders.shareholders[1].name", "李小四")
                .with("beneficialOwner.owners[1].idNumber", FIFTEEN)
                .with("beneficialOwner.owners[1].name", "李小四")
                .with("declaration.signers[1].name", "李小四")
                .with("declaration.signers[1].signature", "李小四");

        assertThat(check(COMPANY, data)).isEmpty();
    }

    @Test
    void aRestaurantIsAskedToo() {
        var restaurant = read(RESTAURANT, SampleForms.restaurant());

        assertThat(told(RESTAURANT, restaurant.with("food.manager.idNumber", FIFTEEN), Level.ERROR))
                .containsExactly("post at food.manager.idNumber");
        assertThat(told(RESTAURANT, restaurant.with("applicant.legalRep.idNumber", FIFTEEN), Level.ERROR))
                .containsExactly("post at applicant.legalRep.idNumber");
        assertThat(check(RESTAURANT, restaurant.with("food.manager.idNumber", SIXTEEN_TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officers.officers[0]", "officers.officers[2]", "finance", "legalRep"})
    void aSupervisorIsNeitherDirectorNorSeniorOfficer(String place) {
        var data = company().with(place + ".idNumber", WANG_WU).with(place + ".name", "王五");

        var found = check(COMPANY, data).stream()
                .filter(problem -> problem.messageKey().equals("form.problem.post-3"))
                .toList();
        assertThat(found).allMatch(Problem::isError);
        assertThat(found).extracting(Problem::path).contains("officers.officers[1].post");
        assertThat(found).extracting(Problem::path).anyMatch(path -> path.startsWith(place + "."));
    }

    @Test
    void aSupervisorIsKnownByAnyWritingOfTheNumber() {
        var data = company().with("finance.name", "王五").with("finance.idNumber", WANG_WU.toLowerCase() + " ");

        assertThat(told(COMPANY, data, Level.ERROR)).contains("post at finance.idNumber");
    }

    @Test
    void aBoardIsFilledByPersonsAndNotByRows() {
        var thrice = board(ZHANG_SAN, ZHANG_SAN, ZHANG_SAN);
        var three = board(ZHANG_SAN, LI_SI, idNumber("220103197001010", 11));

        assertThat(rules(thrice)).contains("off-1b");
        assertThat(rules(three)).doesNotContain("off-1b");
    }

    @Test
    void aSecondPaperMakesNoSecondPerson() {
        var permit = "83000019850315" + "0014";
        var data = board(ZHANG_SAN, LI_SI, permit)
                .with("officers.officers[2].idType", "19")
                .with("officers.officers[2].name", "张三");

        assertThat(rules(data)).contains("off-1b");
    }

    @Test
    void supervisorsAreCountedAsPersonsToo() {
        var one = company()
                .with("officers.supervisorMode", "BOARD")
                .with("officers.officers[1].post", "SUPERVISOR_CHAIR")
                .with("officers.officers[3]", officer("王五", WANG_WU, "SUPERVISOR"))
                .with("officers.officers[4]", officer("王五", WANG_WU, "STAFF_SUPERVISOR"));
        var three = one.with("officers.officers[3]", officer("赵六", idNumber("220103197001010", 11), "SUPERVISOR"))
                .with("officers.officers[4]", officer("钱七", idNumber("220103197002020", 11), "STAFF_SUPERVISOR"));

        assertThat(rules(one)).contains("off-2");
        assertThat(rules(three)).doesNotContain("off-2", "off-2b", "off-2c");
    }

    @Test
    void aShareholderListedTwiceIsOne() {
        var typed = ZHANG_SAN.substring(0, 6) + " " + ZHANG_SAN.substring(6);
        var data = company()
                .with("shareholders.shareholders[1].idNumber", typed)
                .with("shareholders.shareholders[1].name", "张三");

        assertThat(rules(data)).contains("per-5", "cap-3");
    }

    @Test
    void twoOfOneNameAreLookedAt() {
        var data = company().with("shareholders.shareholders[1].name", "张 三");

        assertThat(told(COMPANY, data, Level.WARN)).contains("per at shareholders.shareholders[1].name");
    }

    @ParameterizedTest
    @CsvSource({
        "legalRep, 张叁",
        "officers.officers[0], 章三",
        "shareholders.shareholders[0], 张三丰",
        "beneficialOwner.owners[0], 李四"
    })
    void oneNumberHasOneName(String place, String name) {
        var found = check(COMPANY, company().with(place + ".name", name)).stream()
                .filter(problem -> problem.messageKey().equals("form.problem.per-1"))
                .toList();

        assertThat(found).extracting(Problem::path).contains(place + ".name").hasSizeGreaterThanOrEqualTo(4);
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.path()).startsWith(problem.section() + ".");
            assertThat(problem.elsewhere()).hasSize(1).doesNotContain(problem.path());
            assertThat(problem.isError()).isTrue();
        });
    }

    @Test
    void oneNameMayBeTypedInSeveralWays() {
        var data = company().with("legalRep.name", "张 三").with("shareholders.shareholders[0].name", "张三　");

        assertThat(rules(data)).doesNotContain("per-1", "dec-2", "dec-4");
    }

    @Test
    void oneNumberHasOneKindOfPaperAndOneNationality() {
        assertThat(rules(company().with("finance.idType", "90"))).contains("per-2");
        assertThat(rules(company().with("finance.nationality", "USA"))).contains("per-3", "per-4");
    }

    @ParameterizedTest
    @CsvSource({"10, USA", "12, JPN", "13, CHN", "16, HKG", "17, TWN", "18, TWN", "19, MAC"})
    void aPaperBelongsToANationality(String paper, String nationality) {
        var data = company().with("liaison.idType", paper).with("liaison.nationality", nationality);

        assertThat(rules(data)).contains("per-4");
    }

    @ParameterizedTest
    @CsvSource({
        "12, CHN", "13, USA", "14, HKG", "14, GBR", "15, MAC", "16, TWN", "17, FRA", "18, HKG", "19, TWN", "90, DEU"
    })
    void aPaperOfTheNationalityWillDo(String paper, String nationality) {
        var data = company().with("liaison.idType", paper).with("liaison.nationality", nationality);

        assertThat(rules(data)).doesNotContain("per-4");
    }

    private static FormData board(String... numbers) {
        var data = company().with("officers.boardMode", "BOARD");
        var names = List.of("张三", "李四", "赵六");
        var posts = List.of("CHAIR", "DIRECTOR", "DIRECTOR");
        for (int i = 0; i < numbers.length; i++) {
            var name = numbers[i].equals(ZHANG_SAN) ? "张三" : names.get(i);
            data = data.with("officers.officers[" + i + "]", officer(name, numbers[i], posts.get(i)));
        }
        return data;
    }

    private static Object officer(String name, String number, String post) {
        return SampleForms.map(
                "name",
                name,
                "nationality",
                "CHN",
                "idType",
                "10",
                "idNumber",
                number,
                "post",
                post,
                "produced",
                post.startsWith("STAFF") ? "STAFF" : "ELECT",
                "termYears",
                "3",
                "mobile",
                "13904310009");
    }

    private static List<String> rules(FormData data) {
        return check(COMPANY, data).stream()
                .map(problem -> problem.messageKey().replace("form.problem.", ""))
                .distinct()
                .toList();
    }

    private static List<String> errors(FormData data) {
        return told(COMPANY, data, Level.ERROR);
    }

    /** Bars and contradictions of persons, as {@code post at <path>} or {@code per at <path>}. */
    private static List<String> told(FormDefinition form, FormData data, Level level) {
        return check(form, data).stream()
                .filter(problem -> problem.level() == level)
                .filter(problem -> problem.messageKey().matches("form\\.problem\\.(post|per)-.*"))
                .map(problem -> problem.messageKey().replaceAll("form.problem.([a-z]+)-.*", "$1 at ") + problem.path())
                .distinct()
                .toList();
    }
}
