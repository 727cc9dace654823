package gov.newarea.onestop.deadline;

/**
 * The subject of a limit: the whole case, its check by the window, or the branch of one item.
 *
 * @param item the code of the item; empty for the others
 */
public record LimitScope(Kind kind, String item) {

    enum Kind {
        CASE,
        CHECK,
        ITEM
    }

    public static final LimitScope CASE = new LimitScope(Kind.CASE, "");
    public static final LimitScope CHECK = new LimitScope(Kind.CHECK, "");

    private static final String PREFIX = "item:";

    public static LimitScope item(String code) {
        return new LimitScope(Kind.ITEM, code);
    }

    /** Parses a stored scope. */
    public static LimitScope of(String text) {
        return switch (text) {
            case "case" -> CASE;
            case "check" -> CHECK;
            default -> item(text.substring(PREFIX.length()));
        };
    }

    public boolean isCase() {
        return kind == Kind.CASE;
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** The stored form, which is also part of message keys. */
    @Override
    public String toString() {
        return switch (kind) {
            case CASE -> "case";
            case CHECK -> "check";
            case ITEM -> PREFIX + item;
        };
    }
}
