package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({CalendarOfficeTests.Neighbours.class, TestClock.class})
@ActiveProfiles("test")
@RecordApplicationEvents
@Tag("days")
class CalendarOfficeTests {

    private static final LocalDate LATE_DECEMBER = LocalDate.of(2026, 12, 24);
    private static final String NOTICE = "Notice of 2027（1）";
    private static final String NOTICE_OF_2027 =
            """
            year: 2027
            title: Notice of 2027
            document: 1
            off:
              - {name: {zh: a, en: New Year}, from: 2027-01-01, to: 2027-01-04}
            work: [2027-01-09]
            """;

    @Autowired
    private CalendarOffice office;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private StartRecount atStart;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final FilingId filing = new FilingId(UUID.randomUUID().toString());

    @BeforeEach
    void beginsInNovemberWithTheNoticesOfTheProduct(@Autowired CachedCalendar cached, @Autowired TestClock clock) {
        clock.goTo(LocalDate.of(2026, 11, 24));
        transactions.executeWithoutResult(inside -> List.of("calendar_day", "calendar_notice", "time_limit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update()));
        cached.clear();
    }

    @Test
    void countsOpenLimitsAgainWhenANoticeIsLoaded() {
        deadlines.start(filing, LimitScope.CASE, 6, 5, LATE_DECEMBER);
        assertThat(limit(LimitScope.CASE).statutoryDue()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(limit(LimitScope.CASE).provisional()).isTrue();

        office.load(NOTICE_OF_2027);

        assertThat(limit(LimitScope.CASE).statutoryDue()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(limit(LimitScope.CASE).promisedDue()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(limit(LimitScope.CASE).provisional()).isFalse();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
    }

    @Test
    void tracesWhichLimitsANoticeMoved(ApplicationEvents events) {
        deadlines.start(filing, LimitScope.CASE, 6, 5, LATE_DECEMBER);
        deadlines.start(filing, LimitScope.item("signboard"), 7, 6, LATE_DECEMBER);
        deadlines.start(filing, LimitScope.CHECK, 5, 5, LATE_DECEMBER);

        office.load(NOTICE_OF_2027);

        var last = new LimitMoved.Move(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 6));
        var later = new LimitMoved.Move(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5));
        assertThat(events.stream(LimitMoved.class))
                .containsExactlyInAnyOrder(
                        new LimitMoved(filing, LimitScope.CASE, NOTICE, null, later),
                        new LimitMoved(filing, LimitScope.item("signboard"), NOTICE, later, last));
    }

    /** A version before knew no holiday without a notice: it let limits end on New Year's day. */
    @Test
    void countsLimitsOfTheVersionBeforeAgainOnceItStarts(ApplicationEvents events) {
        deadlines.start(filing, LimitScope.CASE, 6, 6, LATE_DECEMBER);
        endOnNewYearsDay();

        atStart.recount();
        atStart.recount();

        var moved = new LimitMoved.Move(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4));
        assertThat(limit(LimitScope.CASE).promisedDue()).isEqualTo(moved.to());
        assertThat(limit(LimitScope.CASE).provisional()).isTrue();
        assertThat(events.stream(LimitMoved.class))
                .containsExactly(new LimitMoved(filing, LimitScope.CASE, "", moved, moved));
        assertThat(events.stream(CalendarChanged.class)).hasSize(1);
    }

    @Test
    void leavesCertainAndEndedLimitsAloneWhenItStarts(ApplicationEvents events) {
        deadlines.start(filing, LimitScope.CASE, 6, 6, LATE_DECEMBER);
        deadlines.start(filing, LimitScope.CHECK, 6, 6, LATE_DECEMBER);
        deadlines.end(filing, LimitScope.CHECK, LATE_DECEMBER);
        endOnNewYearsDay();
        transactions.executeWithoutResult(
                inside -> jdbc.sql("UPDATE time_limit SET provisional = FALSE WHERE scope = 'case'")
                        .update());

        atStart.recount();

        assertThat(limit(LimitScope.CASE).promisedDue()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(limit(LimitScope.CHECK).promisedDue()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(events.stream(CalendarChanged.class)).isEmpty();
    }

    private void endOnNewYearsDay() {
        transactions.executeWithoutResult(inside -> jdbc.sql(
                        "UPDATE time_limit SET statutory_due = DATE '2027-01-01', promised_due = DATE '2027-01-01'")
                .update());
    }

    @Test
    void leavesEndedLimitsAsTheyWere() {
        deadlines.start(filing, LimitScope.CASE, 6, 5, LATE_DECEMBER);
        deadlines.end(filing, LimitScope.CASE, LocalDate.of(2026, 12, 28));
        var ended = limit(LimitScope.CASE);

        office.load(NOTICE_OF_2027);

        assertThat(limit(LimitScope.CASE)).isEqualTo(ended);
    }

    @Test
    void showsWhatANoticeWouldChangeAndChangesNothing() {
        deadlines.start(filing, LimitScope.CASE, 6, 5, LATE_DECEMBER);

        var preview = office.preview(NOTICE_OF_2027);

        assertThat(preview.newlyOff()).containsExactly(LocalDate.of(2027, 1, 4));
        assertThat(preview.newlyWorked()).containsExactly(LocalDate.of(2027, 1, 9));
        assertThat(preview.openLimits()).isOne();
        assertThat(preview.movedLimits()).isOne();
        assertThat(calendars.current().published(2027)).isFalse();
    }

    @Test
    void letsTheLastLoadedNoticeOfAYearCount() {
        office.load(NOTICE_OF_2027);

        office.load(NOTICE_OF_2027.replace("to: 2027-01-04", "to: 2027-01-05"));

        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 1, 5))).isFalse();
        assertThat(office.notices())
                .filteredOn(notice -> notice.year() == 2027)
                .flatExtracting(HolidayNotice::off)
                .extracting(HolidayNotice.Span::to)
                .containsExactly(LocalDate.of(2027, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "year: 2027, year: x, deadline.notice-unreadable",
        "from: 2027-01-01, from: 2027-13-01, deadline.notice-unreadable",
        "year: 2027, year: 12, deadline.notice-year",
        "to: 2027-01-04, to: 2026-12-03, deadline.notice-span-order",
        "work: [2027-01-09], work: [2027-01-02], deadline.notice-day-twice",
        "work: [2027-01-09], work: [2026-11-09], deadline.notice-day-of-other-year"
    })
    void refusesAnImpossibleNotice(String right, String wrong, String reason) {
        assertThatThrownBy(() -> office.load(NOTICE_OF_2027.replace(right, wrong)))
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);

        assertThat(calendars.current().published(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &a [x, x]\\nb: &b [*a, *a]\\nyear: 2027 | deadline.notice-unreadable",
                "year: &y 2027\\ntitle: *y\\noff: *y | deadline.notice-unreadable",
                "year: !!javax.script.ScriptEngineManager [] | deadline.notice-unreadable"
            })
    void refusesYamlAliasesAndTags(String yaml, String reason) {
        assertThatThrownBy(() -> office.preview(yaml.replace("\\n", "\n")))
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);
    }

    @Test
    void refusesANoticeThatIsTooDeepOrTooLong() {
        assertThatThrownBy(() -> office.preview("off: " + "[".repeat(49_000))).hasMessage("deadline.notice-unreadable");
        assertThatThrownBy(() -> office.preview("off: " + "{a: ".repeat(12_000)))
                .hasMessage("deadline.notice-unreadable");
        assertThatThrownBy(() -> office.preview("#".repeat(50_001))).hasMessage("deadline.notice-long");
    }

    @Test
    void keepsARunningLimitAndBeginsAnEndedOneAnew() {
        deadlines.start(filing, LimitScope.CHECK, 5, 5, LocalDate.of(2026, 11, 2));
        deadlines.start(filing, LimitScope.CHECK, 5, 5, LocalDate.of(2026, 11, 9));
        assertThat(limit(LimitScope.CHECK).startedOn()).isEqualTo(LocalDate.of(2026, 11, 2));

        deadlines.end(filing, LimitScope.CHECK, LocalDate.of(2026, 11, 10));
        deadlines.start(filing, LimitScope.CHECK, 5, 5, LocalDate.of(2026, 11, 12));

        assertThat(limit(LimitScope.CHECK).startedOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(limit(LimitScope.CHECK).open()).isTrue();
    }

    @Test
    void showsAmberTwoWorkingDaysBeforeAndRedOnlyAfter() {
        assertThat(light(null)).isEqualTo(Light.OFF);
        assertThat(light(LocalDate.of(2026, 11, 27))).isEqualTo(Light.GREEN);
        assertThat(light(LocalDate.of(2026, 11, 26))).isEqualTo(Light.AMBER);
        assertThat(light(LocalDate.of(2026, 11, 24))).isEqualTo(Light.AMBER);
        assertThat(light(LocalDate.of(2026, 11, 23))).isEqualTo(Light.RED);
    }

    @Test
    void beginsALimitOfTwoDaysGreen() {
        deadlines.start(filing, LimitScope.item("signboard"), 2, 2, deadlines.today());
        var limit = limit(LimitScope.item("signboard"));

        assertThat(deadlines.lightOf(limit)).isEqualTo(Light.GREEN);
        assertThat(deadlines.fresh(List.of(filing)))
                .containsExactly(new Deadlines.Fresh(filing, LimitScope.item("signboard")));
        assertThat(light(limit.promisedDue())).isEqualTo(Light.AMBER);
    }

    private Light light(@org.jspecify.annotations.Nullable LocalDate due) {
        return deadlines.lightRule().of(due, false);
    }

    private TimeLimit limit(LimitScope scope) {
        return deadlines.of(filing, scope).orElseThrow();
    }

    /** Replaces the rooms that this one depends on. */
    @TestConfiguration
    @EnableConfigurationProperties(DeadlineSettings.class)
    @ComponentScan(
            basePackageClasses = Deadlines.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {StatutoryClocks.class, NamedDays.class}))
    static class Neighbours {

        @Bean
        People people() {
            var people = Mockito.mock(People.class);
            Mockito.when(people.current()).thenReturn(new Actor("a-1", "admin", "admin", List.of()));
            return people;
        }
    }
}
