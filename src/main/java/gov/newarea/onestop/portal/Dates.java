package gov.newarea.onestop.portal;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.OneStopApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats dates and times in both languages; in templates {@code @dates}. */
@Component
class Dates {

    /** 2026年3月12日, or 12 March 2026; empty for none. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : Localized.day(date).in(LocaleContextHolder.getLocale());
    }

    /** 2026年3月12日（周四）, or Thu 12 March 2026: for every limit. */
    public String dayWithWeekday(@Nullable LocalDate date) {
        return write(date, "y年M月d日（EEE）", "EEE d MMMM y");
    }

    /** 3月12日 周四 without the year, for dense tables. */
    public String shortDay(@Nullable LocalDate date) {
        return write(date, "M月d日 EEE", "EEE d MMM");
    }

    /** 2026年3月12日 15:20, or 12 Mar 2026, 15:20; an {@link Instant} is shown in the time zone of the new area. */
    public String moment(@Nullable Temporal when) {
        return write(
                when instanceof Instant instant ? instant.atZone(OneStopApplication.ZONE) : when,
                "y年M月d日 HH:mm",
                "d MMM y, HH:mm");
    }

    private static String write(@Nullable TemporalAccessor when, String chinese, String english) {
        Locale locale = LocaleContextHolder.getLocale();
        boolean inEnglish = "en".equals(locale.getLanguage());
        return when == null
                ? ""
                : DateTimeFormatter.ofPattern(
                                inEnglish ? english : chinese, inEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                        .format(when);
    }
}
