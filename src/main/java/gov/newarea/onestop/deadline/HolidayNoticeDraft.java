package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A notice as it was written, before it is checked. */
record HolidayNoticeDraft(
        int year,
        @Nullable String title,
        @Nullable String document,
        @Nullable LocalDate published,
        @Nullable List<Span> off,
        @Nullable List<LocalDate> work) {

    private static final int LONGEST_NAME = 100;

    /** Days off as they were written. */
    record Span(@Nullable Localized name, @Nullable LocalDate from, @Nullable LocalDate to) {

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

        private static String checked(@Nullable String name) {
            var given = Objects.requireNonNullElse(name, "").strip();
            if (given.length() > LONGEST_NAME) {
                throw Refusal.invalid("deadline.notice-name", given.substring(0, 20), LONGEST_NAME);
            }
            return given;
        }
    }

    /** @throws Refusal one that names what cannot be right */
    HolidayNotice checked() {
        if (year < 2000 || year > 2100) {
            throw Refusal.invalid("deadline.notice-year");
        }
        if (off == null || off.isEmpty()) {
            throw Refusal.invalid("deadline.notice-empty");
        }
        var spans = off.stream().map(Span::checked).toList();
        var givenTitle = Objects.requireNonNullElse(title, "").strip();
        var givenDocument = Objects.requireNonNullElse(document, "").strip();
        if (givenTitle.isEmpty() || givenTitle.length() > 200 || givenDocument.length() > 200) {
            throw Refusal.invalid("deadline.notice-title");
        }
        var notice = new HolidayNotice(
                year, givenTitle, givenDocument, published, spans, Objects.requireNonNullElse(work, List.of()));
        checkDays(notice);
        return notice;
    }

    private static void checkDays(HolidayNotice notice) {
        var seen = new HashSet<LocalDate>();
        notice.off().forEach(span -> span.days().forEach(day -> checkDay(notice.year(), day, seen)));
        notice.work().forEach(day -> checkDay(notice.year(), day, seen));
    }

    private static void checkDay(int year, LocalDate day, Set<LocalDate> seen) {
        var decemberBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
        if (day.getYear() != year && !decemberBefore) {
            throw Refusal.invalid("deadline.notice-day-of-other-year", day, Integer.toString(year));
        }
        if (!seen.add(day)) {
            throw Refusal.invalid("deadline.notice-day-twice", day);
        }
    }
}
