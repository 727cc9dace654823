package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of loaded notices, with every version. */
@Repository
class LoadedHolidayNotices {

    private record Row(String id, int noticeYear, String title, String document, @Nullable LocalDate published) {}

    private record Day(LocalDate onDay, boolean worked, String nameZh, String nameEn) {

        Localized name() {
            return new Localized(nameZh, nameEn);
        }
    }

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    LoadedHolidayNotices(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** The latest version of each year. */
    List<HolidayNotice> latest() {
        return jdbc
                .sql(
                        """
                        SELECT * FROM calendar_notice n
                        WHERE version = (SELECT MAX(m.version) FROM calendar_notice m WHERE m.notice_year = n.notice_year)
                        ORDER BY notice_year
                        """)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(this::notice)
                .toList();
    }

    /** Stores the notice as the next version of its year. */
    void add(HolidayNotice notice) {
        var id = UUID.randomUUID().toString();
        int version = jdbc.sql("SELECT COALESCE(MAX(version), 0) + 1 FROM calendar_notice WHERE notice_year = ?")
                .param(notice.year())
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                        INSERT INTO calendar_notice (id, notice_year, version, title, document, published, loaded_at, loaded_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        notice.year(),
                        version,
                        notice.title(),
                        notice.document(),
                        notice.published(),
                        LocalDateTime.now(clock),
                        people.current().id())
                .update();
        notice.off().forEach(span -> span.days().forEach(day -> addDay(id, day, false, span.name())));
        notice.work().forEach(day -> addDay(id, day, true, new Localized("", "")));
    }

    private void addDay(String notice, LocalDate day, boolean worked, Localized name) {
        jdbc.sql("INSERT INTO calendar_day (notice_id, on_day, worked, name_zh, name_en) VALUES (?, ?, ?, ?, ?)")
                .params(notice, day, worked, name.zh(), name.en())
                .update();
    }

    private HolidayNotice notice(Row row) {
        var off = new ArrayList<HolidayNotice.Span>();
        var work = new ArrayList<LocalDate>();
        for (var day : days(row.id())) {
            if (day.worked()) {
                work.add(day.onDay());
            } else if (!off.isEmpty() && off.get(off.size() - 1).isContinuedBy(day.onDay(), day.name())) {
                var span = off.remove(off.size() - 1);
                off.add(new HolidayNotice.Span(span.name(), span.from(), day.onDay()));
            } else {
                off.add(new HolidayNotice.Span(day.name(), day.onDay(), day.onDay()));
            }
        }
        return new HolidayNotice(row.noticeYear(), row.title(), row.document(), row.published(), off, work);
    }

    private List<Day> days(String notice) {
        return jdbc.sql("SELECT * FROM calendar_day WHERE notice_id = ? ORDER BY on_day")
                .param(notice)
                .query(Rows.of(Day.class))
                .list();
    }
}
