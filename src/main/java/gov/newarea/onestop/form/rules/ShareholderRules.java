package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.util.List;

/** The rules of a company registration about the shareholders as a whole. */
final class ShareholderRules {

    private static final int MOST_SHAREHOLDERS = 50;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** One to fifty shareholders: 公司法(2023) 42. */
    static final Rule SH_1 = new Rule(
            "SH-1",
            "shareholders",
            ERROR,
            facts -> at(
                    facts.shareholders().isEmpty() || facts.persons(facts.shareholders()) > MOST_SHAREHOLDERS,
                    RegistrationAnswers.SHAREHOLDERS,
                    facts.persons(facts.shareholders())));

    /** The shares make a whole: 公司法(2023) 47. */
    static final Rule SH_2 = new Rule("SH-2", "shareholders", ERROR, facts -> {
        var sum = facts.sum(facts.shareholders(), "ratio");
        return at(
                sum.signum() > 0 && sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) > 0,
                RegistrationAnswers.SHAREHOLDERS,
                sum.toPlainString());
    });

    /** A holder from abroad is checked against the list for foreign investment: 外商投资法 4, 34. */
    static final Rule SH_8 = new Rule("SH-8", "shareholders", WARN, facts -> facts.shareholders().stream()
            .filter(facts::isFromAbroad)
            .flatMap(row -> at(true, row + ".idType", facts.text(row + ".name"))));

    static final List<Rule> ALL = List.of(SH_1, SH_2, SH_8);

    private ShareholderRules() {}
}
