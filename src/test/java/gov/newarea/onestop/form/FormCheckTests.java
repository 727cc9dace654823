package gov.newarea.onestop.form;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static gov.newarea.onestop.form.FormFixtures.TODAY;
import static gov.newarea.onestop.form.FormFixtures.check;
import static gov.newarea.onestop.form.FormFixtures.company;
import static gov.newarea.onestop.form.FormFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.form.Problem.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTests {

    @Test
    void findsNoProblemInTheSamples() {
        assertThat(check(COMPANY, company())).isEmpty();
        assertThat(check(COMPANY, read(COMPANY, SampleForms.rareCompany()))).isEmpty();
        assertThat(check(RESTAURANT, read(RESTAURANT, SampleForms.restaurant())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            name.nameTradeName              |            | required
            name.nameTradeName              | Beihu      | han
            name.nameTradeName              | 湖         | too-short
            name.nameForm                   | NONE       | option
            address.postalCode              | 13010      | postal
            address.phone                   | 12         | phone
            address.premisesArea            | viel       | number
            address.premisesArea            | 1.234      | decimals
            address.premisesArea            | 0          | min
            address.leaseTo                 | 2026-02-30 | date
            address.leaseTo                 | 2026-03-01 | not-before
            address.leaseTo                 |            | required
            capital.copies                  | 1.5        | whole
            capital.copies                  | 21         | max
            scope.mainTrade                 | 9999       | trade-class
            legalRep.mobile                 | 12345678901| mobile
            legalRep.email                  | nobody     | email
            legalRep.noBar                  |            | tick
            legalRep.post                   |            | choose
            legalRep.idNumber               | 1101051949 | id-shape
            legalRep.idNumber               | 110105194912310021 | id-check
            legalRep.idNumber               | 110105194902310026 | id-birth
            legalRep.idNumber               | 440524188001010014 | id-region
            legalRep.idNumber               | 990105199012310021 | id-region
            declaration.signers[0].signedAt | 2026-03-03 | not-after
            declaration.signers[0].signedAt | 2025-03-01 | not-before-day
            agent.validFrom                 | 2027-04-06 | not-after
            agent.validFrom                 | 1990-01-01 | not-before-day
            agent.validTo                   | 2031-03-03 | not-after-day
            agent.validTo                   | 2026-03-01 | not-before
            shareholders.shareholders[0].contributions[0].dueDate | 1990-01-01 | not-before-day
            name.nameReservedUntil          | 2027-03-03 | not-after-day
            name.nameReservedUntil          | 2026-03-01 | not-before
            legalRep.idNumber               | 810000199001010011 | id-permit
            name.nameTradeName              | 々〇       | han
            tax.bankName                    |            | required
            tax.bankAccount                 | 12         | bank-account
            """)
    void namesTheInvalidAnswer(String path, String answer, String message) {
        var data = company()
                .with("tax.bankAccount", "622200000000")
                .with("tax.bankName", "吉林银行")
                .with(path, answer);

        var problems =
                check(COMPANY, data).stream().filter(problem -> problem.path().equals(path));

        assertThat(problems).first().extracting(Problem::messageKey).isEqualTo("form.problem." + message);
    }

    @ParameterizedTest
    @CsvSource({
        "capital.capitalCurrency, OTHER, capital.currencyName",
        "address.premisesUse, OTHER, address.premisesUseOther",
        "tax.accountingStandard, OTHER, tax.accountingStandardOther",
        "shareholders.shareholders[1].contributions[0].method, OTHER, shareholders.shareholders[1].contributions[0].methodOther",
        "officers.officers[1].idType, 90, officers.officers[1].idTypeOther",
        "name.nameMode, PRE_APPROVED, name.nameReservedUntil"
    })
    void asksForTheDetailOfAChoice(String choice, String value, String detail) {
        assertThat(check(COMPANY, company().with(choice, value)))
                .extracting(Problem::path)
                .contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 810000199001010019",
        "18, 820000199001010015",
        "19, 83000019900101001X",
        "10, 110105194912310021",
    })
    void takesResidencePermitsByTheirRegion(String paper, String sample) {
        var number = SampleForms.idNumber(sample.substring(0, 15), Integer.parseInt(sample.substring(15, 17)));
        var data = company().with("liaison.idType", paper).with("liaison.idNumber", number);
        var other = data.with("liaison.idType", paper.equals("18") ? "19" : "18");

        assertThat(check(COMPANY, data)).isEmpty();
        assertThat(check(COMPANY, other)).extracting(Problem::messageKey).contains("form.problem.id-permit-shape");
    }

    /** Other answers are not held against one that says nothing yet. */
    @ParameterizedTest
    @CsvSource({
        "capital.capital, 一百",
        "capital.capital, 100元",
        "shareholders.shareholders[0].amount, 六十",
        "shareholders.shareholders[0].contributions[0].dueDate, 明年",
        "agent.validFrom, 2026-02-30",
        "agent.validTo, 长期",
    })
    void comparesNothingWithAnAnswerThatCannotBeRead(String path, String answer) {
        assertThat(check(COMPANY, company().with(path, answer)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo(path));
    }

    @Test
    void refusesAnOverlongAnswer() {
        var data = company().with("address.premisesOwner", "长".repeat(81));

        assertThat(check(COMPANY, data)).extracting(Problem::messageKey).containsExactly("form.problem.too-long");
    }

    @Test
    void refusesAnAddressThatIsTooLongAsAWhole() {
        var data =
                company().with("address.domicile.road", "长".repeat(60)).with("address.domicile.number", "号".repeat(60));

        assertThat(check(COMPANY, data)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("address.domicile");
            assertThat(problem.messageKey()).isEqualTo("form.problem.too-long");
        });
    }

    @Test
    void asksForThePlaceOfBusinessOnlyWhereItDiffers() {
        var data = company().with("address.businessPlaceSame", "N");

        assertThat(check(COMPANY, data)).extracting(Problem::path).contains("address.businessPlace.county");
    }

    @Test
    void refusesTheSameShareholderTwice() {
        var data = company().with("shareholders.shareholders[1].idNumber", SampleForms.ZHANG_SAN);

        assertThat(check(COMPANY, data)).extracting(Problem::messageKey).contains("form.problem.unique");
    }

    @Test
    void checksOneSectionAlone() {
        var blank = COMPANY.blank();

        var problems = FormFixtures.CHECK.check(COMPANY, "term", blank, TODAY);

        assertThat(problems).isEmpty();
        assertThat(check(COMPANY, blank)).extracting(Problem::section).contains("name", "shareholders", "declaration");
    }

    @Test
    void leavesOutTheSectionOfAnItemThatWasNotChosen() {
        var narrowed = RESTAURANT.forItems(List.of("food-permit"));
        var data = read(narrowed, SampleForms.restaurant()).with("tobacco", null);

        assertThat(FormFixtures.CHECK.check(narrowed, data, TODAY)).isEmpty();
        assertThat(check(RESTAURANT, data)).extracting(Problem::section).containsOnly("tobacco");
    }

    @ParameterizedTest
    @CsvSource({
        "length, ERROR",
        "charset, ERROR",
        "registrar, WARN",
        "kind, WARN",
        "division, WARN",
        "organisation-check, WARN",
        "check-character, WARN"
    })
    void saysWhatIsWrongWithACreditCodeAndOnlyDoubtsOneThatHasTheShape(String reason, Level level) {
        var strict = FormFixtures.checkWith(code -> Optional.of(reason));
        var data = read(RESTAURANT, SampleForms.restaurant());

        assertThat(strict.check(RESTAURANT, data, TODAY))
                .extracting(Problem::messageKey, Problem::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("form.problem.uscc-" + reason, level));
    }

    @Test
    void acceptsARecordedCodeOfAnyLength() {
        var data =
                read(RESTAURANT, SampleForms.restaurant()).with("applicant.creditCode", "220107000123456/".repeat(3));

        assertThat(FormFixtures.check(RESTAURANT, data)).isEmpty();
    }
}
