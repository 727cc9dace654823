package gov.newarea.onestop.nodes;

import gov.newarea.onestop.form.SampleForms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a company's form as a browser sends them: one set of fields for each section. */
final class Answers {

    private Answers() {}

    static Map<String, Map<String, List<String>>> company(String tradeName) {
        var sections = new LinkedHashMap<String, Map<String, List<String>>>();
        SampleForms.company(tradeName, LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .forEach((section, answers) -> {
                    var fields = new LinkedHashMap<String, List<String>>();
                    put(section, answers, fields);
                    sections.put(section, fields);
                });
        return sections;
    }

    private static void put(String path, Object answer, Map<String, List<String>> fields) {
        if (answer instanceof Map<?, ?> group) {
            group.forEach((key, value) -> put(path + "." + key, value, fields));
        } else if (answer instanceof Collection<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
            int i = 0;
            for (var row : rows) {
                put(path + "[" + i++ + "]", row, fields);
            }
        } else if (answer instanceof Collection<?> choices) {
            fields.put(path, choices.stream().map(String::valueOf).toList());
        } else {
            fields.put(path, List.of(String.valueOf(answer)));
        }
    }
}
