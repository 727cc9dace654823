package gov.newarea.onestop.portal.admin;

import gov.newarea.onestop.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a holiday notice: a line {@code off 2027-01-01..2027-01-03 name | English name} for each holiday, and a line
 * {@code work 2027-02-07} for each weekend day that is worked.
 */
record HolidayNoticeForm(String year, String title, String document, String lines) {

    private static final int MOST_LINES = 100;
    private static final int LONGEST_LINE = 300;

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern OFF =
            Pattern.compile("off\\s++" + DAY + "(?:\\.\\." + DAY + ")?\\s++([^|]++)(?:\\|(.*))?");
    private static final Pattern WORK = Pattern.compile("work\\s++" + DAY);

    /** Missing parameters are blank. */
    HolidayNoticeForm(
            @Nullable String year, @Nullable String title, @Nullable String document, @Nullable String lines) {
        this.year = Objects.requireNonNullElse(year, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.document = Objects.requireNonNullElse(document, "");
        this.lines = Objects.requireNonNullElse(lines, "");
    }

    /** The notice as YAML. */
    String yaml() {
        if (!year.strip().matches("\\d{4}")) {
            throw Refusal.invalid("deadline.notice-year");
        }
        var off = new ArrayList<String>();
        var work = new ArrayList<String>();
        var all = lines.lines().toList();
        if (all.size() > MOST_LINES || all.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw Refusal.invalid("deadline.notice-lines", MOST_LINES, LONGEST_LINE);
        }
        for (int at = 0; at < all.size(); at++) {
            read(all.get(at).strip(), at + 1, off, work);
        }
        return "year: %s%ntitle: %s%ndocument: %s%noff: [%s]%nwork: [%s]%n"
                .formatted(
                        year.strip(), quoted(title), quoted(document), String.join(", ", off), String.join(", ", work));
    }

    private static void read(String line, int number, List<String> off, List<String> work) {
        var holiday = OFF.matcher(line);
        var worked = WORK.matcher(line);
        if (holiday.matches()) {
            var last = holiday.group(2) == null ? holiday.group(1) : holiday.group(2);
            requireDays(number, holiday.group(1), last);
            var english = holiday.group(4) == null ? "" : holiday.group(4);
            off.add("{name: {zh: %s, en: %s}, from: %s, to: %s}"
                    .formatted(quoted(holiday.group(3)), quoted(english), holiday.group(1), last));
        } else if (worked.matches()) {
            requireDays(number, worked.group(1));
            work.add(worked.group(1));
        } else if (!line.isEmpty()) {
            throw Refusal.invalid("deadline.notice-line", number, line);
        }
    }

    private static void requireDays(int number, String... days) {
        for (var day : days) {
            try {
                LocalDate.parse(day);
            } catch (DateTimeParseException noSuchDay) {
                throw Refusal.invalid("deadline.notice-no-such-day", number, day);
            }
        }
    }

    /** Quotes a text in YAML; within single quotes only the quote is special. */
    private static String quoted(String text) {
        return "'" + text.strip().replaceAll("[\\p{Cc}]", " ").replace("'", "''") + "'";
    }
}
