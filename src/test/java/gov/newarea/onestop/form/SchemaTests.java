package gov.newarea.onestop.form;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static gov.newarea.onestop.form.FormFixtures.RESTAURANT;
import static gov.newarea.onestop.form.FormFixtures.check;
import static gov.newarea.onestop.form.FormFixtures.company;
import static gov.newarea.onestop.form.FormFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SchemaTests {

    /** The form asks what the current official application form for registration asks. */
    private static final List<String> QUESTIONS =
            """
            name.nameMode
            name.nameReservationNo
            name.nameReservedUntil
            name.nameRegion
            name.nameTradeName
            name.nameIndustry
            name.nameForm
            name.fullName
            name.nameAlternatives
            name.nameAlternatives.altName
            address.domicile
            address.newAreaZone
            address.postalCode
            address.phone
            address.premisesTitle
            address.premisesOwner
            address.premisesArea
            address.leaseTo
            address.premisesUse
            address.premisesUseOther
            address.neighbourConsent
            address.businessPlaceSame
            address.businessPlace
            capital.companyType
            capital.capital
            capital.capitalCurrency
            capital.currencyName
            capital.capitalPaid
            capital.specialCapitalRule
            capital.copies
            scope.mainTrade
            scope.otherTrades
            scope.otherTrades.code
            scope.generalItems
            scope.generalItems.item
            scope.licensedItems
            scope.licensedItems.item
            scope.licensedItems.timing
            scope.licensedItems.licenceNo
            scope.licensedItems.licenceTo
            scope.negativeListResult
            term.termKind
            term.termYears
            legalRep.name
            legalRep.nationality
            legalRep.idType
            legalRep.idTypeOther
            legalRep.idNumber
            legalRep.birthDate
            legalRep.post
            legalRep.produced
            legalRep.mobile
            legalRep.landline
            legalRep.email
            legalRep.verified
            legalRep.noBar
            officers.boardMode
            officers.supervisorMode
            officers.employees
            officers.officers
            officers.officers.name
            officers.officers.nationality
            officers.officers.idType
            officers.officers.idTypeOther
            officers.officers.idNumber
            officers.officers.birthDate
            officers.officers.post
            officers.officers.produced
            officers.officers.termYears
            officers.officers.mobile
            officers.noBar
            shareholders.shareholders
            shareholders.shareholders.kind
            shareholders.shareholders.name
            shareholders.shareholders.idType
            shareholders.shareholders.idTypeOther
            shareholders.shareholders.idNumber
            shareholders.shareholders.birthDate
            shareholders.shareholders.address
            shareholders.shareholders.amount
            shareholders.shareholders.ratio
            shareholders.shareholders.contributions
            shareholders.shareholders.contributions.method
            shareholders.shareholders.contributions.methodOther
            shareholders.shareholders.contributions.part
            shareholders.shareholders.contributions.dueDate
            shareholders.shareholders.contributions.paid
            finance.name
            finance.nationality
            finance.idType
            finance.idTypeOther
            finance.idNumber
            finance.birthDate
            finance.mobile
            finance.landline
            finance.email
            finance.qualification
            liaison.name
            liaison.nationality
            liaison.idType
            liaison.idTypeOther
            liaison.idNumber
            liaison.birthDate
            liaison.mobile
            liaison.landline
            liaison.email
            tax.accounting
            tax.employeesPlanned
            tax.foreignEmployees
            tax.accountingStandard
            tax.accountingStandardOther
            tax.bookkeeping
            tax.vatType
            tax.invoiceNeed
            tax.bankName
            tax.bankAccount
            tax.socialInsuranceCount
            tax.fundDeposit
            tax.sealPlan
            agent.name
            agent.nationality
            agent.idType
            agent.idTypeOther
            agent.idNumber
            agent.birthDate
            agent.agentKind
            agent.agencyName
            agent.mobile
            agent.landline
            agent.powers
            agent.validFrom
            agent.validTo
            declaration.truth
            declaration.noOperateBefore
            declaration.postApprovalList
            declaration.postApprovalList.item
            declaration.postApprovalList.department
            declaration.addressCommit
            declaration.capitalCommit
            declaration.publishConsent
            declaration.signers
            declaration.signers.name
            declaration.signers.capacity
            declaration.signers.signature
            declaration.signers.signedAt
            beneficialOwner.exempt
            beneficialOwner.owners
            beneficialOwner.owners.name
            beneficialOwner.owners.nationality
            beneficialOwner.owners.idType
            beneficialOwner.owners.idTypeOther
            beneficialOwner.owners.idNumber
            beneficialOwner.owners.birthDate
            beneficialOwner.owners.controlKind
            """
                    .lines()
                    .toList();

    @Test
    void asksEverythingTheRegistrationFormAsksAndNothingElse() {
        assertThat(QUESTIONS).hasSize(154);
        assertThat(asked()).containsExactlyElementsOf(QUESTIONS);
    }

    @Test
    void asksInTheSectionsOfTheRegistrationForm() {
        assertThat(COMPANY.sections())
                .extracting(Section::key)
                .containsExactly(
                        "name",
                        "address",
                        "capital",
                        "scope",
                        "term",
                        "legalRep",
                        "officers",
                        "shareholders",
                        "finance",
                        "liaison",
                        "tax",
                        "agent",
                        "declaration",
                        "beneficialOwner");
    }

    @Test
    void speaksBothLanguagesEverywhere() {
        for (var form : List.of(COMPANY, RESTAURANT)) {
            form.sections().forEach(section -> bothLanguages(section.key(), section.label()));
            each(form, field -> {
                bothLanguages(field.key(), field.label());
                assertThat(field.hint().zh().isBlank())
                        .as(field.key())
                        .isEqualTo(field.hint().en().isBlank());
                field.options().forEach(option -> bothLanguages(field.key(), option.label()));
            });
        }
    }

    @Test
    void setsBoundsToEveryNumber() {
        for (var form : List.of(COMPANY, RESTAURANT)) {
            each(form, field -> {
                if (field.kind() == FieldKind.NUMBER) {
                    assertThat(field.constraints().min()).as(field.key()).isNotNull();
                    assertThat(field.constraints().max()).as(field.key()).isNotNull();
                }
            });
        }
    }

    /** A day long gone and one far away are told, by a bound of the field or by a rule. */
    @Test
    void setsBoundsToEveryDay() {
        for (var day : List.of("1900-01-01", "2999-12-31")) {
            for (var path : days(COMPANY)) {
                assertThat(check(COMPANY, company().with(path, day)))
                        .extracting(Problem::path)
                        .as(day)
                        .contains(path);
            }
            for (var path : days(RESTAURANT)) {
                assertThat(check(
                                RESTAURANT,
                                read(RESTAURANT, SampleForms.restaurant()).with(path, day)))
                        .extracting(Problem::path)
                        .as(day)
                        .contains(path);
            }
        }
    }

    @Test
    void asksWhatAnOtherIs() {
        for (var form : List.of(COMPANY, RESTAURANT)) {
            form.sections().forEach(section -> asksWhatAnOtherIs(section.fields()));
        }
    }

    private static void asksWhatAnOtherIs(List<Field> fields) {
        for (var field : fields) {
            field.options().stream()
                    .map(Option::value)
                    .filter(Set.of("OTHER", "90")::contains)
                    .forEach(other -> assertThat(fields)
                            .extracting(detail -> detail.askedWhen("at." + detail.key()))
                            .as(field.key())
                            .contains("at." + field.key() + "=" + other));
            asksWhatAnOtherIs(field.children());
        }
    }

    @Test
    void offersTheCountriesWithChinaFirst() {
        var countries = COMPANY.field("legalRep.nationality").orElseThrow().options();

        assertThat(countries.get(0).value()).isEqualTo("CHN");
        assertThat(countries).hasSizeGreaterThan(200);
    }

    @Test
    void takesHanCharactersBeyondTheBasicPlane() {
        var pattern =
                COMPANY.field("name.nameTradeName").orElseThrow().constraints().pattern();

        assertThat("𠮷祥").matches(pattern);
        assertThat("一〇一").matches(pattern);
        for (var wrong : List.of("北a", "々〇", "北々", "〇〇", "北〇", "⻓⽅", "〡〢", "カナ", "한글", "北湖😀", "北 湖", "北·湖")) {
            assertThat(wrong).doesNotMatch(pattern);
        }
    }

    /** The paths in the order of the form; an address counts as one question. */
    private static List<String> asked() {
        var paths = new ArrayList<String>();
        COMPANY.sections().forEach(section -> asked(section.fields(), section.key(), paths));
        return paths;
    }

    private static void asked(List<Field> fields, String at, List<String> paths) {
        for (var field : fields) {
            paths.add(at + "." + field.key());
            if (field.kind() == FieldKind.ROWS) {
                asked(field.children(), at + "." + field.key(), paths);
            }
        }
    }

    /** The paths of all days of a form, in the first row of each list. */
    private static List<String> days(FormDefinition form) {
        var paths = new ArrayList<String>();
        form.sections().forEach(section -> days(section.fields(), section.key(), paths));
        return paths;
    }

    private static void days(List<Field> fields, String at, List<String> paths) {
        for (var field : fields) {
            var path = at + "." + field.key();
            if (field.kind() == FieldKind.DATE) {
                paths.add(path);
            }
            days(field.children(), field.kind() == FieldKind.ROWS ? path + "[0]" : path, paths);
        }
    }

    private static void bothLanguages(String where, Localized text) {
        assertThat(text.zh()).as(where).isNotBlank();
        assertThat(text.en()).as(where).isNotBlank();
    }

    private static void each(FormDefinition form, Consumer<Field> check) {
        form.sections().forEach(section -> each(section.fields(), check));
    }

    private static void each(List<Field> fields, Consumer<Field> check) {
        fields.forEach(field -> {
            check.accept(field);
            each(field.children(), check);
        });
    }
}
