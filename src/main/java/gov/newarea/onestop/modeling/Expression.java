package gov.newarea.onestop.modeling;

import java.util.Optional;
import java.util.Set;

/**
 * What a drawing may say in an expression: a fact, its negation, a word, or a fact compared with a word.
 *
 * @param fact the name of the fact; empty where there is a word alone
 * @param word what the fact is compared with; empty where it is compared with nothing
 */
record Expression(Operator operator, String fact, String word) {

    /** What is asked of the fact. */
    enum Operator {
        FACT,
        NOT,
        EQUAL,
        UNEQUAL,
        WORD,
        FLAG
    }

    /** What the engine knows by these names is no fact of the process. */
    private static final Set<String> TAKEN = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "true",
            "false",
            "null",
            "instanceof",
            "empty",
            "div",
            "mod",
            "execution",
            "task",
            "authenticatedUserId",
            "externalTask",
            "caseExecution");

    static Optional<Expression> parse(String text) {
        var reader = new ExpressionReader(text.strip());
        return reader.takes("${") ? reader.expression() : Optional.empty();
    }

    static boolean isCondition(String text) {
        return parse(text)
                .filter(found -> found.operator != Operator.WORD && found.operator != Operator.FLAG)
                .isPresent();
    }

    static boolean isFact(String text) {
        return parse(text).filter(found -> found.operator == Operator.FACT).isPresent();
    }

    static boolean isFactOf(Set<String> names, String text) {
        return parse(text)
                .filter(found -> found.operator == Operator.FACT && names.contains(found.fact))
                .isPresent();
    }

    static boolean isValue(String text) {
        return parse(text).filter(found -> found.operator != Operator.NOT).isPresent();
    }

    static boolean isNameOfAFact(String name) {
        return !name.isEmpty()
                && isLower(name.charAt(0))
                && name.chars().allMatch(Expression::isLetterOrDigit)
                && !TAKEN.contains(name);
    }

    static boolean isLetterOrDigit(int c) {
        return isLower(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }
}
