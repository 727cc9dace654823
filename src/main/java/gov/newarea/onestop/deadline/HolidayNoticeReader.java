package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a notice in YAML, and names its errors. */
final class HolidayNoticeReader {

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(Draft.class);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 50_000;

    private HolidayNoticeReader() {}

    /** @throws Refusal {@code deadline.notice-unreadable} with the line, or one that names the day that cannot be right */
    static HolidayNotice read(String yaml) {
        if (yaml.length() > LONGEST) {
            throw Refusal.invalid("deadline.notice-long", LONGEST);
        }
        try {
            Draft draft = YAML.readValue(yaml);
            if (draft == null) {
                throw Refusal.invalid("deadline.notice-unreadable", 1);
            }
            return checked(draft);
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            throw Refusal.invalid("deadline.notice-unreadable", where == null ? 1 : where.getLineNr());
        }
    }

    private static HolidayNotice checked(Draft draft) {
        if (draft.year < 2000 || draft.year > 2100) {
            throw Refusal.invalid("deadline.notice-year");
        }
        var spans = Objects.requireNonNullElse(draft.off, List.<DraftSpan>of());
        if (spans.isEmpty()) {
            throw Refusal.invalid("deadline.notice-empty");
        }
        var off = spans.stream().map(DraftSpan::checked).toList();
        var work = Objects.requireNonNullElse(draft.work, List.<LocalDate>of());
        var title = Objects.requireNonNullElse(draft.title, "").strip();
        var document = Objects.requireNonNullElse(draft.document, "").strip();
        if (title.isEmpty() || title.length() > 200 || document.length() > 200) {
            throw Refusal.invalid("deadline.notice-title");
        }
        var notice = new HolidayNotice(draft.year, title, document, draft.published, off, work);
        checkDays(notice);
        return notice;
    }

    private static void checkDays(HolidayNotice notice) {
        var seen = new HashSet<LocalDate>();
        for (var span : notice.off()) {
            span.days().forEach(day -> checkDay(notice.year(), day, seen));
        }
        notice.work().forEach(day -> checkDay(notice.year(), day, seen));
    }

    private static void checkDay(int year, LocalDate day, HashSet<LocalDate> seen) {
        var decemberBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
        if (day.getYear() != year && !decemberBefore) {
            throw Refusal.invalid("deadline.notice-day-of-other-year", day, Integer.toString(year));
        }
        if (!seen.add(day)) {
            throw Refusal.invalid("deadline.notice-day-twice", day);
        }
    }

    record Draft(
            int year,
            @Nullable String title,
            @Nullable String document,
            @Nullable LocalDate published,
            @Nullable List<DraftSpan> off,
            @Nullable List<LocalDate> work) {}

    record DraftSpan(@Nullable Localized name, @Nullable LocalDate from, @Nullable LocalDate to) {

        private static String checked(@Nullable String name) {
            var given = Objects.requireNonNullElse(name, "").strip();
            if (given.length() > LONGEST_NAME) {
                throw Refusal.invalid("deadline.notice-name", given.substring(0, 20), LONGEST_NAME);
            }
            return given;
        }

        HolidayNotice.Span checked() {
            if (name == null || from == null) {
                throw Refusal.invalid("deadline.notice-span");
            }
            var end = to == null ? from : to;
            if (end.isBefore(from) || end.isAfter(from.plusDays(30))) {
                throw Refusal.invalid("deadline.notice-span-order", from, end);
            }
            return new HolidayNotice.Span(new Localized(checked(name.zh()), checked(name.en())), from, end);
        }
    }
}
