package gov.newarea.onestop.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules across the answers of a form. A form names its rules in {@code properties.rules}; several forms may share them. */
public interface FormRules {

    /** The name that forms use for these rules. */
    String name();

    /** The lists of answers that a field may ask for in {@code properties.options}, by name. */
    default Map<String, List<Option>> options() {
        return Map.of();
    }

    /** The answers with derived ones filled in. */
    default FormData derive(FormDefinition form, FormData data) {
        return data;
    }

    /** Problems across answers that are corrected in the section. */
    Stream<Problem> judge(String section, FormData data, LocalDate today);
}
