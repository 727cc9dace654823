package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, or a group or repeating group of them.
 *
 * @param key its name inside its section, group or row
 * @param required whether an answer must be there; see also {@code requiredWhen}
 * @param requiredWhen the condition under which an answer must be there, null for none
 * @param readOnly whether the product fills it in
 * @param initial the answer a blank form starts with, empty for none
 * @param unit the unit of a number, empty for none
 * @param source the law and article that ask for it, empty for none
 */
public record Field(
        FieldKind kind,
        String key,
        Localized label,
        Localized hint,
        boolean required,
        @Nullable Condition requiredWhen,
        Constraints constraints,
        List<Option> options,
        List<Field> children,
        boolean readOnly,
        String initial,
        Localized unit,
        String source) {

    /** The longest name of a person; longer texts take the whole line. */
    private static final int NAME = 50;

    private static final int SHORT = 4;

    /** The mark-up id of the answer at a path. */
    public static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    public Optional<Field> child(String name) {
        return children.stream().filter(each -> each.key().equals(name)).findFirst();
    }

    /** The label of the option with this value, or the value itself where the list has changed. */
    public String optionLabel(String value, Locale locale) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> option.label().in(locale))
                .orElse(value);
    }

    public boolean isGroup() {
        return kind == FieldKind.GROUP;
    }

    public boolean isRows() {
        return kind == FieldKind.ROWS;
    }

    public boolean isBox() {
        return kind == FieldKind.CHECKBOX;
    }

    /** What was answered at a path, in words: one text, or one for each choice. */
    public List<String> answers(FormData data, String path, Locale locale) {
        return kind == FieldKind.CHECKLIST
                ? data.choices(path).stream()
                        .map(value -> optionLabel(value, locale))
                        .toList()
                : List.of(optionLabel(data.text(path), locale) + unit.in(locale));
    }

    /** Whether people type into it, be it a text, a number or a day. */
    public boolean isTyped() {
        return Set.of(FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE).contains(kind) && !readOnly;
    }

    /** The choices under which the answer at a path is asked, as {@code path=value|value} for the page; null where it always is. */
    public @Nullable String askedWhen(String path) {
        return requiredWhen == null || !requiredWhen.namesChoices() ? null : requiredWhen.text(above(path));
    }

    /** Whether it may stay without an answer, whatever is chosen elsewhere. */
    public boolean isOptional() {
        return !required && !readOnly && (requiredWhen == null || !requiredWhen.namesChoices());
    }

    /** Whether the answer at a path is asked after the other answers, or was given. */
    public boolean isAsked(FormData data, String path) {
        return requiredWhen == null || requiredWhen.holds(data, above(path)) || data.has(path);
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Whether its list is short enough to be shown as a whole, and one of it must be chosen. */
    public boolean isShortList() {
        return kind == FieldKind.SELECT && required && !readOnly && options.size() <= SHORT;
    }

    /** Whether this is a box that has to be ticked, always or under a condition: unticked, it does not say no. */
    public boolean isPromise() {
        return kind == FieldKind.CHECKBOX && (required || requiredWhen != null);
    }

    public boolean is(String check) {
        return constraints.check().equals(check);
    }

    /** The keyboard a phone should show. */
    public String inputMode() {
        return switch (constraints.check()) {
            case "mobile", "landline", "phone" -> "tel";
            case "email" -> "email";
            case "postal", "trade-class" -> "numeric";
            default -> kind == FieldKind.NUMBER ? "decimal" : "text";
        };
    }

    /** How many letters of the width of a digit the longest usual answer takes; 0 where it may take the whole line. */
    public int size() {
        return switch (constraints.check()) {
            case "postal", "trade-class" -> 6;
            case "mobile" -> 13;
            case "phone", "landline" -> 18;
            case "uscc", "identity" -> 22;
            case "bank-account" -> 28;
            case "email" -> 34;
            default -> kind == FieldKind.NUMBER ? digits() : letters();
        };
    }

    /** A Chinese character is two digits wide; a name rarely takes as much as it may. */
    private int letters() {
        return constraints.maxLength() > NAME ? 0 : Math.min(40, 2 * constraints.maxLength());
    }

    private int digits() {
        var most = constraints.max();
        return most == null ? 0 : most.toBigInteger().toString().length() + constraints.decimals() + 2;
    }

    /** What the browser may offer to fill in. */
    public String autocomplete() {
        return switch (constraints.check()) {
            case "mobile", "phone" -> "tel";
            case "email" -> "email";
            case "postal" -> "postal-code";
            default -> "off";
        };
    }
}
