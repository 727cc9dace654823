package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The rules of a company registration about shareholders and what they bring in. */
final class ShareholderRules {

    private static final int MOST_SHAREHOLDERS = 50;
    private static final int YEARS_TO_PAY = 5;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final Set<String> METHODS = Set.of("CASH", "GOODS", "IP", "LAND", "EQUITY", "DEBT", "OTHER");
    private static final Set<String> FOREIGN_PAPERS = Set.of("13", "14", "15", "16", "17");

    /** One to fifty shareholders: 公司法(2023) 42. */
    static final Rule SH_1 = new Rule(
            "SH-1",
            "shareholders",
            ERROR,
            facts -> at(
                    facts.shareholders().isEmpty() || facts.shareholders().size() > MOST_SHAREHOLDERS,
                    RegistrationAnswers.SHAREHOLDERS,
                    facts.shareholders().size()));

    /** The shares make a whole: 公司法(2023) 47. */
    static final Rule SH_2 = new Rule("SH-2", "shareholders", ERROR, facts -> {
        var sum = facts.sum(facts.shareholders(), "ratio");
        return at(
                sum.signum() > 0 && sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) > 0,
                RegistrationAnswers.SHAREHOLDERS,
                sum.toPlainString());
    });

    /** The instalments of each holder add up: 公司法(2023) 47. */
    static final Rule SH_2_PARTS = new Rule("SH-2-parts", "shareholders", ERROR, facts -> facts.shareholders().stream()
            .flatMap(row -> {
                var parts = facts.sum(facts.data().rowPaths(row + ".contributions"), "part");
                return at(
                        parts.compareTo(facts.amount(row + ".amount")) != 0,
                        row + ".amount",
                        facts.text(row + ".name"),
                        parts.toPlainString(),
                        facts.text(row + ".amount"));
            }));

    /** All is paid in within five years of establishment: 公司法(2023) 47. */
    static final Rule SH_3 = new Rule("SH-3", "shareholders", ERROR, facts -> facts.instalments()
            .filter(row -> facts.data()
                    .date(row + ".dueDate")
                    .filter(day -> day.isAfter(facts.today().plusYears(YEARS_TO_PAY)))
                    .isPresent())
            .flatMap(row -> at(
                    true,
                    row + ".dueDate",
                    facts.today().plusYears(YEARS_TO_PAY).toString())));

    /** No contribution by labour, credit, personal name, goodwill, franchise or mortgaged property: 市场主体登记管理条例 13. */
    static final Rule SH_5 = new Rule("SH-5", "shareholders", ERROR, facts -> facts.instalments()
            .filter(row -> facts.data().has(row + ".method") && !METHODS.contains(facts.text(row + ".method")))
            .flatMap(row -> at(true, row + ".method")));

    /** What is not money is valued: 公司法(2023) 48. */
    static final Rule SH_7 = new Rule("SH-7", "shareholders", WARN, facts -> facts.instalments()
            .filter(row -> facts.data().has(row + ".method")
                    && !facts.text(row + ".method").equals("CASH"))
            .flatMap(row -> at(true, row + ".method")));

    /** A holder from abroad is checked against the list for foreign investment: 外商投资法 4, 34. */
    static final Rule SH_8 = new Rule("SH-8", "shareholders", WARN, facts -> facts.shareholders().stream()
            .filter(row -> FOREIGN_PAPERS.contains(facts.text(row + ".idType")))
            .flatMap(row -> at(true, row + ".idType", facts.text(row + ".name"))));

    static final List<Rule> ALL = List.of(SH_1, SH_2, SH_2_PARTS, SH_3, SH_5, SH_7, SH_8);

    private ShareholderRules() {}
}
