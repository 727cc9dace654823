package gov.newarea.onestop.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the answers of a form mean together. A form names its rules in {@code properties.rules}; several forms may share them. */
public interface FormRules {

    /** The name by which forms ask for these rules. */
    String name();

    /** The lists of answers that a field may ask for in {@code properties.options}, by name. */
    default Map<String, List<Option>> options() {
        return Map.of();
    }

    /** The answers with everything filled in that follows from others. */
    default FormData derive(FormDefinition form, FormData data) {
        return data;
    }

    /** What does not fit across the answers, as far as it is put right in the section. */
    Stream<Problem> judge(String section, FormData data, LocalDate today);
}
