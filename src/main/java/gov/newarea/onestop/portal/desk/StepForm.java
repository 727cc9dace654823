package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The form of an outcome; which fields are used depends on the outcome. */
record StepForm(
        @Nullable String outcome,
        @Nullable String text,
        @Nullable String whereToGo,
        @Nullable String receiver,
        @Nullable String proof,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
        @Nullable Boolean passed,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime recordedAt) {

    String outcomeOrNone() {
        return Objects.requireNonNullElse(outcome, "");
    }

    /** The outcome, if it is one of those the step has. */
    String chosen(String... outcomes) {
        for (var possible : outcomes) {
            if (possible.equals(outcome)) {
                return possible;
            }
        }
        throw Refusal.invalid("approval.no-outcome");
    }

    String words() {
        return Objects.requireNonNullElse(text, "");
    }

    /** The version of the record that the officer read. */
    LocalDateTime readRecord() {
        if (recordedAt == null) {
            throw Refusal.conflict("filing.record-rewritten");
        }
        return recordedAt;
    }

    static String given(@Nullable String text) {
        return Typed.lines(text);
    }
}
