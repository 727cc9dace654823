package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.util.List;

/** The rules of a company registration about capital and type of company. */
final class CapitalRules {

    private static final BigDecimal ABNORMAL_CAPITAL = new BigDecimal(1_000_000);

    /** What is paid in is at most what is subscribed: 公司法(2023) 47. */
    static final Rule CAP_4 = new Rule(
            "CAP-4",
            "capital",
            ERROR,
            facts -> at(
                    facts.data().has("capital.capital")
                            && facts.amount("capital.capitalPaid").compareTo(facts.amount("capital.capital")) > 0,
                    "capital.capitalPaid"));

    /** The capital is what all shareholders subscribe: 公司法(2023) 47. */
    static final Rule CAP_1 = new Rule("CAP-1", "shareholders", ERROR, facts -> {
        var sum = facts.sum(facts.shareholders(), "amount");
        return at(
                facts.data().has("capital.capital") && sum.compareTo(facts.amount("capital.capital")) != 0,
                "shareholders.shareholders",
                sum.toPlainString(),
                facts.text("capital.capital"));
    });

    /** A plainly abnormal capital is looked at by the registrar: 国务院关于实施公司法注册资本登记管理制度的规定 3. */
    static final Rule CAP_2 = new Rule(
            "CAP-2",
            "shareholders",
            WARN,
            facts -> at(
                    facts.amount("capital.capital").compareTo(ABNORMAL_CAPITAL) > 0
                            && facts.shareholdersOfKind("LEGAL") == 0,
                    "shareholders.shareholders",
                    facts.text("capital.capital")));

    /** A payment put off to the very end of the five years is looked at by the registrar: 国务院关于实施公司法注册资本登记管理制度的规定 3. */
    static final Rule CAP_2_TERM = new Rule("CAP-2-term", "shareholders", WARN, facts -> facts.instalments()
            .filter(row -> facts.data()
                    .date(row + ".dueDate")
                    .filter(day -> day.isAfter(facts.today().plusYears(5).minusMonths(1)))
                    .isPresent())
            .flatMap(row -> at(true, row + ".dueDate")));

    /** The type of company fits its holders: 公司法(2018) 57. */
    static final Rule CAP_3 = new Rule("CAP-3", "shareholders", ERROR, facts -> {
        long natural = facts.shareholdersOfKind("NATURAL");
        long legal = facts.shareholdersOfKind("LEGAL");
        boolean fits =
                switch (facts.text("capital.companyType")) {
                    case "1151" -> natural == 1 && legal == 0;
                    case "1152", "1153" -> legal == 1 && natural == 0;
                    case "1130", "1140", "1190" -> natural + legal >= 2;
                    default -> true;
                };
        return at(!fits && natural + legal > 0, "shareholders.shareholders", natural + legal);
    });

    static final List<Rule> ALL = List.of(CAP_4, CAP_1, CAP_2, CAP_2_TERM, CAP_3);

    private CapitalRules() {}
}
