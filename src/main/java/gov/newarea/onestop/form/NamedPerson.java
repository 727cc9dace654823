package gov.newarea.onestop.form;

import gov.newarea.onestop.Typed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person named in a form, by the number of an identity document, or by a name and the mobile number beside it, in normal form. */
public record NamedPerson(@Nullable String idNumber, @Nullable String name, @Nullable String mobile) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 100;

    /** Everyone named in the answers, wherever the form asks for an identity number or a mobile number. */
    public static Set<NamedPerson> in(FormDefinition form, FormData data) {
        return form.sections().stream()
                .flatMap(section -> in(section.fields(), section.key(), data))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<NamedPerson> in(List<Field> fields, String at, FormData data) {
        return Stream.concat(
                beside(fields, at, data), fields.stream().flatMap(field -> places(field, at + "." + field.key(), data)
                        .flatMap(place -> in(field.children(), place, data))));
    }

    private static Stream<String> places(Field field, String path, FormData data) {
        return switch (field.kind()) {
            case GROUP -> Stream.of(path);
            case ROWS -> data.rowPaths(path).stream();
            default -> Stream.empty();
        };
    }

    /** The people named in one group. No schema says which text is a name, so every text beside a mobile number counts. */
    private static Stream<NamedPerson> beside(List<Field> fields, String at, FormData data) {
        var numbers = answers(fields, at, data, field -> field.is("identity"))
                .map(Typed::identity)
                .filter(number -> !number.isEmpty() && number.length() <= LONGEST_NUMBER)
                .map(number -> new NamedPerson(number, null, null));
        var mobiles = answers(fields, at, data, field -> field.is("mobile") || field.is("phone"))
                .map(Typed::mobile)
                .filter(mobile -> mobile.length() == 11)
                .toList();
        var known = answers(
                        fields, at, data, field -> field.kind() == FieldKind.TEXT && (field.is("") || field.is("han")))
                .map(Typed::key)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .flatMap(name -> mobiles.stream().map(mobile -> new NamedPerson(null, name, mobile)));
        return Stream.concat(numbers, known);
    }

    private static Stream<String> answers(List<Field> fields, String at, FormData data, Predicate<Field> wanted) {
        return fields.stream().filter(wanted).map(field -> data.text(at + "." + field.key()));
    }

    @Override
    public String toString() {
        return "NamedPerson[not shown]";
    }
}
