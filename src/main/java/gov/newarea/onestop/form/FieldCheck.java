package gov.newarea.onestop.form;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.Problem.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks each answer of a section by itself. */
final class FieldCheck {

    private final String section;
    private final FormData data;
    private final Formats formats;
    private final List<Problem> problems = new ArrayList<>();

    FieldCheck(String section, FormData data, Formats formats) {
        this.section = section;
        this.data = data;
        this.formats = formats;
    }

    List<Problem> of(List<Field> fields) {
        fields.forEach(field -> check(field, section));
        return problems;
    }

    private void check(Field field, String at) {
        var path = at + "." + field.key();
        if (field.readOnly()) {
            return;
        }
        if (field.kind() == FieldKind.GROUP) {
            if (field.requiredWhen() == null || field.requiredWhen().holds(data, at)) {
                field.children().forEach(child -> check(child, path));
                whole(field, path);
            }
        } else if (field.kind() == FieldKind.ROWS) {
            rows(field, path);
        } else if (data.has(path)) {
            answer(field, at, path);
        } else if (isRequired(field, at)) {
            add(path, missing(field), field.label());
        }
    }

    /** Checks the length of a whole address as well as of its parts. */
    private void whole(Field group, String path) {
        int length = group.children().stream()
                .map(child -> child.optionLabel(data.text(path + "." + child.key()), Locale.CHINESE))
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        if (length > group.constraints().maxLength()) {
            add(path, "too-long", group.label(), group.constraints().maxLength());
        }
    }

    private static String missing(Field field) {
        if (field.kind() == FieldKind.CHECKBOX) {
            return "tick";
        }
        return field.kind().hasOptions() ? "choose" : "required";
    }

    private boolean isRequired(Field field, String at) {
        return field.required()
                || field.requiredWhen() != null && field.requiredWhen().holds(data, at);
    }

    private void rows(Field field, String path) {
        int count = data.rows(path);
        var limits = field.constraints();
        if (count < limits.minRows()) {
            add(path, "rows-min", field.label(), limits.minRows());
        }
        if (count > limits.maxRows()) {
            add(path, "rows-max", field.label(), limits.maxRows());
        }
        unique(field, path);
        data.rowPaths(path).forEach(row -> field.children().forEach(child -> check(child, row)));
    }

    private void unique(Field field, String path) {
        if (field.constraints().unique().isEmpty()) {
            return;
        }
        var keys = List.of(field.constraints().unique().split("\\+"));
        Set<String> seen = new HashSet<>();
        for (var row : data.rowPaths(path)) {
            var value = keys.stream()
                    .map(key -> Typed.key(data.text(row + "." + key)))
                    .collect(Collectors.joining("\n"));
            if (!value.isBlank() && !seen.add(value)) {
                add(row + "." + keys.get(0), "unique", field.label());
            }
        }
    }

    private void answer(Field field, String at, String path) {
        switch (field.kind()) {
            case NUMBER -> number(field, path);
            case DATE -> day(field, path);
            case SELECT, RADIO, CHECKLIST -> option(field, path);
            case TEXT -> text(field, at, path);
            default -> {}
        }
    }

    private void text(Field field, String at, String path) {
        var answer = data.text(path);
        var limits = field.constraints();
        var idType = data.text(at + ".idType");
        if (formats.takenAsItIs(limits.check(), idType, answer)) {
            return;
        }
        var unprintable = formats.unprintable(answer);
        int length = answer.codePointCount(0, answer.length());
        if (!unprintable.isEmpty()) {
            add(path, "unprintable", field.label(), unprintable);
        } else if (length > limits.maxLength()) {
            add(path, "too-long", field.label(), limits.maxLength());
        } else if (length < limits.minLength()) {
            add(path, "too-short", field.label(), limits.minLength());
        } else if (!limits.pattern().isEmpty() && !answer.matches(limits.pattern())) {
            add(path, limits.check().isEmpty() ? "pattern" : limits.check(), field.label());
        } else {
            formats.fault(limits.check(), idType, answer).ifPresent(fault -> add(path, fault, field.label(), answer));
            formats.doubt(limits.check(), idType, answer)
                    .ifPresent(doubt -> add(Level.WARN, path, doubt, field.label()));
        }
    }

    private void number(Field field, String path) {
        var number = data.number(path);
        if (number.isEmpty()) {
            add(path, "number", field.label());
            return;
        }
        var limits = field.constraints();
        if (number.get().stripTrailingZeros().scale() > limits.decimals()) {
            add(path, limits.decimals() == 0 ? "whole" : "decimals", field.label(), limits.decimals());
        } else if (limits.min() != null && number.get().compareTo(limits.min()) < 0) {
            add(path, "min", field.label(), plain(limits.min()));
        } else if (limits.max() != null && number.get().compareTo(limits.max()) > 0) {
            add(path, "max", field.label(), plain(limits.max()));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void day(Field field, String path) {
        var day = data.date(path);
        if (day.isEmpty()) {
            add(path, "date", field.label());
        } else {
            bounds(field, day.get(), path);
        }
    }

    private void bounds(Field field, LocalDate day, String path) {
        var notBefore = field.constraints().notBefore();
        var notAfter = field.constraints().notAfter();
        if (notBefore != null && day.isBefore(formats.today().plus(notBefore))) {
            bound(field, path, "not-before", notBefore);
        } else if (notAfter != null && day.isAfter(formats.today().plus(notAfter))) {
            bound(field, path, "not-after", notAfter);
        }
    }

    private void bound(Field field, String path, String message, Period fromToday) {
        var bound = formats.today().plus(fromToday).toString();
        add(path, fromToday.isZero() ? message : message + "-day", field.label(), bound);
    }

    private void option(Field field, String path) {
        var known = field.options().stream().map(Option::value).collect(Collectors.toSet());
        var chosen = field.kind() == FieldKind.CHECKLIST ? data.choices(path) : List.of(data.text(path));
        if (!known.containsAll(chosen)) {
            add(path, "option", field.label());
        }
    }

    private void add(String path, String message, Object... args) {
        add(Level.ERROR, path, message, args);
    }

    private void add(Level level, String path, String message, Object... args) {
        problems.add(new Problem(
                section, path, "form.problem." + message, Stream.of(args).toList(), level));
    }
}
