package gov.newarea.onestop.filing;

import gov.newarea.onestop.Typed;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives filings their numbers, and recognises one, which an index finds without a search through names. */
@Component
class FilingNumbers {

    private static final String LOOKUP_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String prefix;
    private final JdbcClient jdbc;

    FilingNumbers(FilingSettings settings, JdbcClient jdbc) {
        this.prefix = settings.numberPrefix() + "-";
        this.jdbc = jdbc;
    }

    /** The number as it was given, whether it was typed with hyphens, with blanks, or without. */
    String read(String typed) {
        var bare = Typed.number(typed);
        int day = prefix.length() - 1;
        return bare.length() == day + 12 && bare.startsWith(prefix.substring(0, day))
                ? prefix + bare.substring(day, day + 8) + "-" + bare.substring(day + 8)
                : Typed.narrow(typed);
    }

    /** Whether the text begins like a number of a filing. */
    boolean isNumber(String text) {
        return read(text).startsWith(prefix);
    }

    /** The next number of the day. */
    String next(LocalDate day) {
        return "%s%s-%04d".formatted(prefix, day.format(DateTimeFormatter.BASIC_ISO_DATE), nextSerial(day));
    }

    /** The next serial of the day, starting at 1; two filings never share one. */
    private long nextSerial(LocalDate day) {
        var next = "UPDATE filing_serial SET last_serial = last_serial + 1 WHERE filing_day = ?";
        if (jdbc.sql(next).param(day).update() == 0) {
            try {
                jdbc.sql("INSERT INTO filing_serial (filing_day, last_serial) VALUES (?, 1)")
                        .param(day)
                        .update();
            } catch (DuplicateKeyException somebodyWasFirst) {
                jdbc.sql(next).param(day).update();
            }
        }
        return jdbc.sql("SELECT last_serial FROM filing_serial WHERE filing_day = ?")
                .param(day)
                .query(Long.class)
                .single();
    }

    /** What one has to know besides the number to look a filing up. */
    static String lookupCode() {
        return RANDOM.ints(6, 0, LOOKUP_LETTERS.length())
                .mapToObj(LOOKUP_LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
