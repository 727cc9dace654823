package gov.newarea.onestop.approval.engine;

/** What a drawing may say in an expression: a fact, its negation, or a fact compared with a word. */
final class Conditions {

    private Conditions() {}

    static boolean isComparison(String expression) {
        var inside = inside(expression);
        int operator = Math.max(inside.indexOf("=="), inside.indexOf("!="));
        if (operator < 0) {
            return isFact(inside.startsWith("!") ? inside.substring(1) : inside);
        }
        return isFact(inside.substring(0, operator).strip())
                && isWord(inside.substring(operator + 2).strip());
    }

    static boolean isFactOrLiteral(String expression) {
        var inside = inside(expression);
        return isFact(inside) || isWord(inside);
    }

    /** What stands between the braces; empty where the whole text is not one expression. */
    static String inside(String expression) {
        var text = expression.strip();
        return text.startsWith("${") && text.indexOf('}') == text.length() - 1
                ? text.substring(2, text.length() - 1).strip()
                : "";
    }

    static boolean isFact(String text) {
        return !text.isEmpty()
                && Character.isLowerCase(text.charAt(0))
                && text.chars().allMatch(Character::isLetterOrDigit);
    }

    private static boolean isWord(String text) {
        return text.length() > 2
                && text.startsWith("'")
                && text.indexOf('\'', 1) == text.length() - 1
                && text.substring(1, text.length() - 1).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }
}
