package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.deadline.CalendarOffice;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("days")
class DeemedAcceptanceTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    WindowDesk window;

    @Autowired
    WorkQueue queue;

    @Autowired
    CalendarOffice calendar;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void datesBackToTheDayTheApplicationCame() {
        var filing = submittedDaysAgo(9);

        management.executeJob(timer(filing).getId());

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(records.require(filing).acceptedOn())
                .isEqualTo(LocalDate.now(clock).minusDays(9));
    }

    @Test
    void datesBackToTheDayTheCorrectionCame() {
        var filing = submittedDaysAgo(9);
        house.as("service-centre.window", () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, Target.material("articles"), false, "R01", "");
            window.giveNotice(task);
        });
        house.upload(filing, "articles");
        house.handIn(filing, Reception.WINDOW);

        management.executeJob(timer(filing).getId());

        assertThat(records.require(filing).deemed()).isTrue();
        assertThat(records.require(filing).acceptedOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void movesWithTheDueDaysOfOpenTasksWhenAYearsNoticeIsLoaded() {
        clock.goTo(LocalDate.of(2026, 11, 24));
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var before = queue.of(filing).get(0).dueOn();

        house.as(
                "new-area.admin",
                () -> calendar.load(
                        notice("  - {name: {zh: 临时, en: Extra}, from: %s, to: %s}\n".formatted(before, before))));
        var after = queue.of(filing).get(0).dueOn();
        var timed = timer(filing).getDuedate();
        house.as("new-area.admin", () -> calendar.load(notice("")));

        assertThat(after).isAfter(before);
        assertThat(timed).isEqualTo(endOf(after));
        assertThat(timer(filing).getDuedate()).isEqualTo(endOf(before));
        assertThat(queue.of(filing).get(0).dueOn()).isEqualTo(before);
    }

    /** The published notice of 2026 with additional days off. */
    private static String notice(String moreOff) {
        try (var published = DeemedAcceptanceTests.class.getResourceAsStream("/config/calendar/2026.yml")) {
            return new String(Objects.requireNonNull(published).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("off:\n", "off:\n" + moreOff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(OneStopApplication.ZONE).toInstant());
    }

    private FilingId submittedDaysAgo(int days) {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE filing SET received_on = ? WHERE id = ?")
                .params(LocalDate.now(clock).minusDays(days), filing.value())
                .update());
        return filing;
    }

    private Job timer(FilingId filing) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(filing.value()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getProcessInstanceId())
                                .timers()
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow();
    }
}
