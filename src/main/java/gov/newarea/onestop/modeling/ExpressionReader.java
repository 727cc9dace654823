package gov.newarea.onestop.modeling;

import gov.newarea.onestop.modeling.Expression.Operator;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Parses an expression from left to right; anything unexpected ends the parsing without a result. */
final class ExpressionReader {

    private final String text;
    private int at;

    ExpressionReader(String text) {
        this.text = text;
    }

    Optional<Expression> expression() {
        skipSpace();
        if (takes("!")) {
            return closed(new Expression(Operator.NOT, name(), ""));
        }
        if (takes("'")) {
            return word().flatMap(word -> closed(new Expression(Operator.WORD, "", word)));
        }
        var name = name();
        if (name.equals("true") || name.equals("false")) {
            return closed(new Expression(Operator.FLAG, "", name));
        }
        skipSpace();
        if (takes("==")) {
            return compared(Operator.EQUAL, name);
        }
        return takes("!=") ? compared(Operator.UNEQUAL, name) : closed(new Expression(Operator.FACT, name, ""));
    }

    boolean takes(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    private Optional<Expression> compared(Operator operator, String fact) {
        skipSpace();
        return takes("'") ? word().flatMap(word -> closed(new Expression(operator, fact, word))) : Optional.empty();
    }

    private Optional<Expression> closed(Expression expression) {
        skipSpace();
        boolean complete = takes("}") && at == text.length();
        boolean named = expression.fact().isEmpty()
                ? !expression.word().isEmpty()
                : Expression.isNameOfAFact(expression.fact());
        return complete && named ? Optional.of(expression) : Optional.empty();
    }

    private Optional<String> word() {
        var word = run(c -> Expression.isLetterOrDigit(c) || c == '-');
        return takes("'") && !word.isEmpty() ? Optional.of(word) : Optional.empty();
    }

    private String name() {
        return run(Expression::isLetterOrDigit);
    }

    private void skipSpace() {
        run(c -> c == ' ');
    }

    private String run(IntPredicate accepted) {
        int from = at;
        while (at < text.length() && accepted.test(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }
}
