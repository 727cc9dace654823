package gov.newarea.onestop.certificate;

import static gov.newarea.onestop.certificate.CertificateFixtures.aFiling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RoomTest;
import gov.newarea.onestop.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
@WithUserDetails("service-centre.window")
@Tag("days")
class CodeRegisterTests {

    private static final LocalDate APPEALABLE_UNTIL = TestClock.TODAY.plusMonths(6);

    @Autowired
    private CertificateOffice office;

    @Autowired
    private CodeBlocks blocks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void openTheBlocks() {
        transactions.executeWithoutResult(inside -> {
            jdbc.sql("DELETE FROM credit_code").update();
            blocks.run(null);
        });
    }

    @Test
    void reservesOneCodeForAFilingHoweverOftenItIsAsked() {
        var filing = aFiling();

        var first = office.reserveOrganisationCode(filing);

        assertThat(office.reserveOrganisationCode(filing)).isEqualTo(first);
        assertThat(office.reservedFor(filing)).contains(first);
        assertThat(OrganisationCode.valid(first)).isTrue();
    }

    @Test
    void neverGivesACodeTwiceToAThousandAtOnce() throws Exception {
        var askers = Executors.newFixedThreadPool(16);
        List<Callable<String>> asks = IntStream.range(0, 1_000)
                .<Callable<String>>mapToObj(i -> () -> office.reserveOrganisationCode(aFiling()))
                .toList();

        var codes =
                askers.invokeAll(asks).stream().map(CodeRegisterTests::answer).toList();

        askers.shutdown();
        assertThat(codes).hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    void givesOneFilingOneCodeWhenItAsksTwiceAtOnce() throws Exception {
        var filing = aFiling();
        var askers = Executors.newFixedThreadPool(8);
        List<Callable<String>> asks = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> office.reserveOrganisationCode(filing))
                .toList();

        var codes = askers.invokeAll(asks).stream()
                .map(CodeRegisterTests::answer)
                .distinct()
                .toList();

        askers.shutdown();
        assertThat(codes).hasSize(1);
    }

    @Test
    void keepsAReleasedCodeFromOthersWhileTheRefusalCanBeAppealed() {
        var refused = aFiling();
        var code = office.reserveOrganisationCode(refused);
        office.release(refused, APPEALABLE_UNTIL);

        clock.goTo(APPEALABLE_UNTIL);

        assertThat(office.reservedFor(refused)).isEmpty();
        assertThat(office.reserveOrganisationCode(aFiling())).isNotEqualTo(code);
    }

    @Test
    void givesAReleasedCodeToAnotherOnceTheAppealIsOver() {
        var refused = aFiling();
        var code = office.reserveOrganisationCode(refused);
        office.release(refused, APPEALABLE_UNTIL);

        clock.goTo(APPEALABLE_UNTIL.plusDays(1));

        assertThat(office.reserveOrganisationCode(aFiling())).isEqualTo(code);
    }

    @Test
    void givesAFilingItsOwnCodeBackWhenItsAppealSucceeds() {
        var refused = aFiling();
        var code = office.reserveOrganisationCode(refused);
        office.release(refused, APPEALABLE_UNTIL);

        assertThat(office.reserveOrganisationCode(refused)).isEqualTo(code);
        assertThat(office.reservedFor(refused)).contains(code);
    }

    @Test
    void makesTheCreditCodeOnceAndOnlyFromAReservedCode() {
        var filing = aFiling();
        assertThatThrownBy(() -> office.assignCreditCode(filing))
                .isInstanceOf(Refusal.class)
                .hasMessage("certificate.no-reserved-code");

        var reserved = office.reserveOrganisationCode(filing);
        var code = office.assignCreditCode(filing);

        assertThat(code).startsWith("91220100" + reserved);
        assertThat(CreditCode.check(code).valid()).isTrue();
        assertThat(office.assignCreditCode(filing)).isEqualTo(code);
    }

    @Test
    void refusesWhenEveryCodeIsUsed() {
        transactions.executeWithoutResult(inside ->
                jdbc.sql("UPDATE code_block SET last_number = next_number - 1").update());

        assertThatThrownBy(() -> office.reserveOrganisationCode(aFiling()))
                .isInstanceOf(Refusal.class)
                .hasMessage("certificate.codes-exhausted");
        transactions.executeWithoutResult(
                inside -> jdbc.sql("UPDATE code_block SET last_number = 923520").update());
    }

    private static String answer(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
