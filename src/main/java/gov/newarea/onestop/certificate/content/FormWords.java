package gov.newarea.onestop.certificate.content;

import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads answers of a form as a certificate prints them: in Chinese, with labels instead of codes. */
public record FormWords(FormData answers, FormDefinition form) {

    private static final String SEPARATOR = "；";

    String text(String path) {
        return answers.text(path);
    }

    /** The label of the chosen option. */
    String label(String path) {
        return label(path, answers.text(path));
    }

    /** The labels of all ticked options. */
    String labels(String path) {
        return answers.choices(path).stream().map(value -> label(path, value)).collect(Collectors.joining(SEPARATOR));
    }

    /** One answer from each row. */
    String rows(String path, String key) {
        return answers.rowPaths(path).stream()
                .map(row -> answers.text(row + "." + key))
                .collect(Collectors.joining(SEPARATOR));
    }

    String address(String path) {
        return Stream.of("province", "city", "county", "street", "road", "number")
                .map(part -> label(path + "." + part))
                .collect(Collectors.joining());
    }

    private String label(String path, String value) {
        return form.field(path)
                .map(field -> field.optionLabel(value, Locale.CHINESE))
                .orElse(value);
    }
}
