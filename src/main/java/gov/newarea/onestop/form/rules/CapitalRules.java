package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.util.List;

/** The rules of a company registration about capital. */
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
                facts.data().has("capital.capital")
                        && facts.shareholders().stream()
                                .allMatch(row -> facts.data().has(row + ".amount"))
                        && sum.compareTo(facts.amount("capital.capital")) != 0,
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
                            && facts.shareholders("LEGAL").isEmpty(),
                    "shareholders.shareholders",
                    facts.text("capital.capital")));

    /** Only a company with foreign holders states its capital in a foreign currency: 市场主体登记管理条例实施细则 13. */
    static final Rule CAP_5 = new Rule(
            "CAP-5",
            "shareholders",
            ERROR,
            facts -> at(
                    facts.text("capital.capitalCurrency").equals("OTHER")
                            && !facts.text("capital.companyType").equals("1120")
                            && !facts.shareholders().isEmpty()
                            && facts.shareholders().stream().noneMatch(facts::isFromAbroad),
                    RegistrationAnswers.SHAREHOLDERS));

    /** A trade whose law asks for capital has it: 劳动合同法 57 and the laws named in {@code name-words.yml}. */
    static final Rule CAP_6 = new Rule("CAP-6", "scope", ERROR, facts -> facts.words().capital().stream()
            .filter(trade -> facts.trades().contains(trade.trade()))
            .filter(trade -> facts.data().has("capital.capital")
                    && facts.text("capital.capitalCurrency").equals("CNY")
                    && facts.amount("capital.capital").compareTo(trade.atLeast()) < 0)
            .flatMap(trade ->
                    at(true, "scope.mainTrade", trade.rule(), trade.atLeast().toPlainString())));

    static final List<Rule> ALL = List.of(CAP_4, CAP_5, CAP_6, CAP_1, CAP_2);

    private CapitalRules() {}
}
