package gov.newarea.onestop.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.modeling.Expression.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTests {

    @Test
    void comparesAFactWithAWord() {
        assertThat(Expression.parse("${outcome == 'give-back'}"))
                .contains(new Expression(Operator.EQUAL, "outcome", "give-back"));
        assertThat(Expression.parse("${ outcome!='return' }"))
                .contains(new Expression(Operator.UNEQUAL, "outcome", "return"));
        assertThat(Expression.parse("${!byHand}")).contains(new Expression(Operator.NOT, "byHand", ""));
        assertThat(Expression.parse("${byHand}")).contains(new Expression(Operator.FACT, "byHand", ""));
    }

    @Test
    void readsLiteralsAsValues() {
        assertThat(Expression.parse("${'food-permit'}")).contains(new Expression(Operator.WORD, "", "food-permit"));
        assertThat(Expression.parse("${false}")).contains(new Expression(Operator.FLAG, "", "false"));
        assertThat(Expression.isValue("${!byHand}")).isFalse();
        assertThat(Expression.isCondition("${true}")).isFalse();
        assertThat(Expression.isCondition("${'food-permit'}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "byHand",
                "#{byHand}",
                "${}",
                "${''}",
                "${byHand",
                "${byHand}}",
                "x${byHand}",
                "${byHand}${other}",
                "${bean.method()}",
                "${bean.property}",
                "${facts['a']}",
                "${a ? b : c}",
                "${a && b}",
                "${a == b}",
                "${a == 'b' or c}",
                "${a == 'b' == 'c'}",
                "${a == \"b\"}",
                "${a == 1}",
                "${a = 'b'}",
                "${'a' == 'b'}",
                "${!a == 'b'}",
                "${!!a}",
                "${!true}",
                "${a == 'b\\'}",
                "${execution}",
                "${task}",
                "${empty}",
                "${not}",
                "${Upper}",
                "${1a}",
                "${事实}",
                "${a\n}"
            })
    void refusesEverythingElse(String text) {
        assertThat(Expression.parse(text)).isEmpty();
    }
}
