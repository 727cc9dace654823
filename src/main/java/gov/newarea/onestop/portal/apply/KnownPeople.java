package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The people named in a form, so that nobody types the same person twice. */
final class KnownPeople {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ABOUT =
            List.of("nationality", "idType", "idTypeOther", "idNumber", "mobile", "landline", "email");

    private KnownPeople() {}

    /**
     * One person.
     *
     * @param answers what is known besides the name, by the keys of a person's fields, as JSON
     */
    record Person(String name, String answers) {}

    /** Everyone with a name and a number in the other sections, each name once; two who share a name are left out. */
    static List<Person> outside(String section, FormDefinition form, FormData data) {
        var named = form.sections().stream()
                .filter(other -> !other.key().equals(section))
                .flatMap(other -> in(other.fields(), other.key(), data))
                .collect(
                        Collectors.groupingBy(answers -> answers.get("name"), LinkedHashMap::new, Collectors.toList()));
        return named.values().stream().flatMap(KnownPeople::one).toList();
    }

    private static Stream<Person> one(List<Map<String, String>> same) {
        var known = new LinkedHashMap<String, String>();
        same.forEach(place -> place.forEach(known::putIfAbsent));
        boolean onePerson =
                same.stream().allMatch(place -> place.get("idNumber").equals(known.get("idNumber")));
        var name = known.remove("name");
        return onePerson ? Stream.of(new Person(name, JSON.writeValueAsString(known))) : Stream.empty();
    }

    private static Stream<Map<String, String>> in(List<Field> fields, String at, FormData data) {
        var inside = fields.stream().flatMap(field -> places(field, at + "." + field.key(), data)
                .flatMap(place -> in(field.children(), place, data)));
        boolean person = fields.stream().anyMatch(field -> field.is("identity"))
                && data.has(at + ".name")
                && data.has(at + ".idNumber");
        return person ? Stream.concat(Stream.of(answers(at, data)), inside) : inside;
    }

    /** The paths of a group or of its rows; none for a single question. */
    private static Stream<String> places(Field field, String path, FormData data) {
        var rows = data.rowPaths(path);
        return field.children().isEmpty() ? Stream.empty() : rows.isEmpty() ? Stream.of(path) : rows.stream();
    }

    private static Map<String, String> answers(String at, FormData data) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("name", data.text(at + ".name"));
        ABOUT.stream()
                .filter(key -> data.has(at + "." + key))
                .forEach(key -> answers.put(key, data.text(at + "." + key)));
        return answers;
    }
}
