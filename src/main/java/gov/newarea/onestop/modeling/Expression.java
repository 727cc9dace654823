package gov.newarea.onestop.modeling;

import java.util.Optional;
import java.util.Set;

/**
 * An expression of a drawing: a variable, its negation, a literal, or a variable compared with a literal.
 *
 * @param fact the name of the variable; empty for a literal alone
 * @param word the literal; empty without one
 */
record Expression(Operator operator, String fact, String word) {

    /** The form of the expression. */
    enum Operator {
        FACT,
        NOT,
        EQUAL,
        UNEQUAL,
        WORD,
        FLAG
    }

    /** Names with a meaning of their own in the engine, which cannot be variables. */
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
