package gov.newarea.onestop.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must satisfy beyond its kind.
 *
 * @param decimals digits allowed after the point
 * @param minLength characters, counted by code point
 * @param maxLength characters, counted by code point
 * @param pattern a regular expression the whole text must match, empty for none
 * @param check the named check, such as {@code identity} or {@code trade-class}, empty for none
 * @param notBeforeToday whether a day in the past will not do
 * @param notAfterToday whether a day to come will not do
 * @param unique keys joined by {@code +} that may not be the same in two rows, empty for none
 */
public record Constraints(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        int minLength,
        int maxLength,
        String pattern,
        String check,
        boolean notBeforeToday,
        boolean notAfterToday,
        int minRows,
        int maxRows,
        String unique) {}
