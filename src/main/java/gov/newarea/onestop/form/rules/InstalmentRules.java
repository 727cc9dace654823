package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of a company registration about what shareholders bring in, and when. */
final class InstalmentRules {

    private static final int YEARS_TO_PAY = 5;
    private static final Set<String> METHODS = Set.of("CASH", "GOODS", "IP", "LAND", "EQUITY", "DEBT", "OTHER");

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

    /** A payment put off to the very end of the five years is looked at by the registrar: 国务院关于实施公司法注册资本登记管理制度的规定 3. */
    static final Rule CAP_2_TERM = new Rule("CAP-2-term", "shareholders", WARN, facts -> facts.instalments()
            .filter(row -> facts.data()
                    .date(row + ".dueDate")
                    .filter(day -> day.isAfter(facts.today().plusYears(5).minusMonths(1)))
                    .isPresent())
            .flatMap(row -> at(true, row + ".dueDate")));

    /** What is still to be paid is due on a day to come: 公司法(2023) 47, 49. */
    static final Rule SH_3_PAST =
            new Rule("SH-3-past", "shareholders", ERROR, facts -> due(facts, false, day -> day.isBefore(facts.today()))
                    .flatMap(row -> at(true, row + ".dueDate", facts.text(row + ".dueDate"))));

    /** What is paid was paid on a day that has come: 公司法(2023) 49. */
    static final Rule SH_3_PAID =
            new Rule("SH-3-paid", "shareholders", ERROR, facts -> due(facts, true, day -> day.isAfter(facts.today()))
                    .flatMap(row -> at(true, row + ".dueDate", facts.text(row + ".dueDate"))));

    /** The capital paid in is the sum of the instalments paid: 公司法(2023) 49, 企业信息公示暂行条例 9. */
    static final Rule CAP_7 = new Rule("CAP-7", "shareholders", ERROR, facts -> {
        var ticked = facts.sum(
                facts.instalments()
                        .filter(row -> facts.data().checked(row + ".paid"))
                        .toList(),
                "part");
        var paid = facts.amount("capital.capitalPaid");
        return at(
                !facts.shareholders().isEmpty() && ticked.compareTo(paid) != 0,
                RegistrationAnswers.SHAREHOLDERS,
                plain(paid),
                plain(ticked));
    });

    static final List<Rule> ALL = List.of(SH_2_PARTS, SH_3, SH_3_PAST, SH_3_PAID, SH_5, SH_7, CAP_2_TERM, CAP_7);

    private InstalmentRules() {}

    private static Stream<String> due(RegistrationAnswers facts, boolean paid, Predicate<LocalDate> when) {
        return facts.instalments()
                .filter(row -> facts.data().checked(row + ".paid") == paid)
                .filter(row -> facts.data().date(row + ".dueDate").filter(when).isPresent());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
