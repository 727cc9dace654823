package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A licence exists exactly when the decision that grants it does. */
@HouseTest
class IssueTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    LetterOffice letters;

    @Autowired
    WorkQueue queue;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void print() {
        Jobs.run(management);
    }

    @Test
    void belongsToTheDecisionThatApprovesTheRegistration() {
        var filing = reviewed();

        house.approve(filing, true);

        assertIssued(filing, 1);
    }

    @Test
    void belongsToTheLastDecisionWhereEachBranchHasItsOwn() {
        var filing = house.accepted(house.restaurantDraft());
        house.grant(filing, "licence-verification", "industry-commerce");
        house.grant(filing, "signboard", "urban-management");
        house.inspectAndGrant(filing, "fire-check", "fire-brigade");
        house.inspect(filing, "food-permit", "food-drug", true);
        assertThat(certificates.of(filing)).isEmpty();

        house.decide(filing, "food-permit", "food-drug", true);

        assertIssued(filing, 3);
    }

    @Test
    void undoesTheDecisionWhereTheLicenceCannotBeIssued() {
        var filing = reviewed();
        var holder = records.require(filing).subject();
        named(filing, holder + "\uD83C\uDF32");
        var numbers = numbersGiven();

        assertThatThrownBy(() -> house.approve(filing, true)).hasMessage("certificate.unprintable");

        assertThat(records.branch(filing, "company-registration").state()).isEqualTo(Branch.State.READY);
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(queue.of(filing))
                .filteredOn(WorkItem::isActive)
                .singleElement()
                .satisfies(task -> assertThat(task.step()).isEqualTo("approve-registration"));
        assertThat(certificates.of(filing)).isEmpty();
        assertThat(numbersGiven()).isEqualTo(numbers);

        named(filing, holder);
        house.approve(filing, true);
        assertIssued(filing, 1);
    }

    private FilingId reviewed() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.grantBranches(filing);
        return filing;
    }

    private void assertIssued(FilingId filing, int count) {
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ISSUING);
        assertThat(certificates.of(filing)).hasSize(count);
        assertThat(letters.of(filing))
                .filteredOn(letter ->
                        Set.of(LetterKind.GRANT, LetterKind.REGISTRATION).contains(letter.kind()))
                .hasSize(1);
    }

    private void named(FilingId filing, String name) {
        transactions.executeWithoutResult(status -> jdbc.sql("UPDATE filing SET subject = ? WHERE id = ?")
                .params(name, filing.value())
                .update());
    }

    private List<String> numbersGiven() {
        return jdbc.sql(
                        "SELECT CONCAT(series, ' ', last_number) FROM number_sequence WHERE series LIKE 'certificate:%'")
                .query(String.class)
                .list();
    }
}
