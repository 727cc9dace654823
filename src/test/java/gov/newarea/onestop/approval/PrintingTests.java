package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.PrintShop;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ActiveProfiles("test")
@Import(SpineFixtures.class)
class PrintingTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    Engine engine;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @MockitoSpyBean
    PrintShop press;

    @Test
    void showsAFailedPrintAndPrintsTheIssuedLicenceOnRetry() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.grantBranches(filing);
        house.approve(filing, true);
        doThrow(new UncheckedIOException(new FileSystemException("papers", null, "No space left on device")))
                .when(press)
                .print(any());

        assertThatThrownBy(this::runJob).isInstanceOf(UncheckedIOException.class);

        var incident = engine.incidents().stream()
                .filter(candidate -> candidate.filing().equals(filing))
                .findFirst()
                .orElseThrow();
        assertThat(incident.step()).isEqualTo("print-papers");
        assertThat(certificates.of(filing)).hasSize(1);
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ISSUING);
        doCallRealMethod().when(press).print(any());
        engine.retry(incident.id());
        runJob();
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
        assertThat(unprinted(filing)).isZero();
    }

    /** Runs the one waiting job. */
    private void runJob() {
        management.executeJob(
                management.createJobQuery().messages().singleResult().getId());
    }

    private int unprinted(FilingId filing) {
        return transactions.execute(
                status -> jdbc.sql("SELECT COUNT(*) FROM certificate WHERE filing_id = ? AND pdf_sha IS NULL")
                        .param(filing.value())
                        .query(Integer.class)
                        .single());
    }
}
