package gov.newarea.onestop.form;

import java.math.BigDecimal;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must satisfy beyond its kind.
 *
 * @param decimals digits allowed after the point
 * @param minLength characters, counted by code point
 * @param maxLength characters, counted by code point
 * @param pattern a regular expression the whole text must match, empty for none
 * @param check the named check, such as {@code identity} or {@code trade-class}, empty for none
 * @param notBefore how far from today the first day lies that will do, null for no first day
 * @param notAfter how far from today the last day lies that will do, null for no last day
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
        @Nullable Period notBefore,
        @Nullable Period notAfter,
        int minRows,
        int maxRows,
        String unique) {}
