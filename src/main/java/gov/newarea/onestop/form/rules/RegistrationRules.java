package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Level.ERROR;
import static gov.newarea.onestop.form.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of a company registration about name, address, scope and capital; see also {@link ShareholderRules} and {@link PeopleRules}. */
final class RegistrationRules {

    private static final BigDecimal ABNORMAL_CAPITAL = new BigDecimal(1_000_000);
    private static final int LONGEST_SCOPE = 2000;

    /** The name says that the company is one of limited liability: 公司法(2023) 7. */
    static final Rule NAME_1 = new Rule(
            "NAME-1",
            "name",
            ERROR,
            facts -> at(
                    !facts.fullName().isEmpty()
                            && facts.words().endings().stream().noneMatch(facts.fullName()::endsWith),
                    "name.nameForm"));

    /** A name that begins with a word of state needs the State Council's approval: 企业名称登记管理规定 12. */
    static final Rule NAME_2 = new Rule("NAME-2", "name", ERROR, facts -> facts.words().state().stream()
            .filter(facts.fullName()::startsWith)
            .flatMap(word -> at(true, "name.nameRegion", word)));

    /** A word of state inside the name must qualify the trade; a person checks it: 企业名称登记管理规定 12. */
    static final Rule NAME_2_INSIDE = new Rule("NAME-2-inside", "name", WARN, facts -> facts.words().state().stream()
            .filter(word -> facts.fullName().indexOf(word) > 0)
            .flatMap(word -> at(true, "name.nameTradeName", word)));

    /** Financial words are for licensed financial institutions: 市场准入负面清单 100004. */
    static final Rule NAME_3 = new Rule("NAME-3", "name", ERROR, facts -> facts
            .words()
            .found(facts.words().financial(), facts.fullName())
            .filter(word -> !facts.isFinancial() && !judgedCovers(facts, word))
            .stream()
            .flatMap(word -> at(true, "name.nameTradeName", word)));

    /** Some financial words are put to the financial regulator: 市场准入负面清单 100004. */
    static final Rule NAME_3_JUDGED =
            new Rule("NAME-3-judged", "name", WARN, facts -> facts
                    .words()
                    .found(facts.words().financialJudged(), facts.fullName())
                    .filter(word -> !facts.isFinancial())
                    .stream()
                    .flatMap(word -> at(true, "name.nameTradeName", word)));

    /** The business scope keeps clear of them too: 市场准入负面清单 100004, 非银行支付机构监督管理条例 6. */
    static final Rule NAME_3_SCOPE = new Rule("NAME-3-scope", "scope", ERROR, facts -> items(facts)
            .flatMap(row -> at(
                    !facts.isFinancial()
                            && word(facts, facts.words().financial(), row).isPresent(),
                    row + ".item",
                    word(facts, facts.words().financial(), row).orElse(""))));

    /** The words put to the financial regulator, in the business scope: 市场准入负面清单 100004. */
    static final Rule NAME_3_SCOPE_JUDGED = new Rule("NAME-3-scope-judged", "scope", WARN, facts -> items(facts)
            .flatMap(row -> at(
                    !facts.isFinancial()
                            && word(facts, facts.words().financialJudged(), row).isPresent(),
                    row + ".item",
                    word(facts, facts.words().financialJudged(), row).orElse(""))));

    /** What the negative list prohibits is not registered: 优化营商环境条例 20. */
    static final Rule NEG_1 =
            new Rule("NEG-1", "scope", ERROR, facts -> facts.access().prohibited(facts.data()).stream()
                    .flatMap(entry -> at(true, "scope.mainTrade", entry.item(), entry.code())));

    /** What the negative list wants licensed is told at once, with whom to ask: 优化营商环境条例 20. */
    static final Rule NEG_2 =
            new Rule("NEG-2", "scope", Level.INFO, facts -> facts.access().permits(facts.data()).stream()
                    .flatMap(
                            entry -> at(true, "scope.mainTrade", entry.item(), String.join("、", entry.departments()))));

    /** Content that may offend or deceive is checked by a person: 企业名称登记管理规定 11. */
    static final Rule NAME_5 = new Rule(
            "NAME-5", "name", WARN, facts -> facts.words().found(facts.words().judged(), facts.fullName()).stream()
                    .flatMap(word -> at(true, "name.nameTradeName", word)));

    /** No kitchen fumes and no entertainment in a dwelling: 大气污染防治法 81, 娱乐场所管理条例 7. */
    static final Rule ADDR_2 = new Rule(
            "ADDR-2",
            "scope",
            WARN,
            facts -> at(
                    facts.text("address.premisesUse").equals("RESIDENTIAL")
                            && facts.trades().stream().anyMatch(code -> code.matches("62\\d\\d|901[12]")),
                    "scope.mainTrade"));

    /** Postal codes of Changchun begin with 130. */
    static final Rule ADDR_3 = new Rule(
            "ADDR-3",
            "address",
            WARN,
            facts -> at(facts.text("address.postalCode").matches("(?!130)\\d{6}"), "address.postalCode"));

    /** There is at least one business item, in a text that fits: 市场主体登记管理条例实施细则 12. */
    static final Rule SCOPE_1 = new Rule(
            "SCOPE-1",
            "scope",
            ERROR,
            facts -> at(
                    facts.scope().isBlank()
                            || facts.scope().codePointCount(0, facts.scope().length()) > LONGEST_SCOPE,
                    "scope.generalItems",
                    LONGEST_SCOPE));

    /** An item licensed before registration shows a licence in force: 市场主体登记管理条例 14. */
    static final Rule SCOPE_2 = new Rule("SCOPE-2", "scope", ERROR, facts -> licensed(facts, "BEFORE")
            .filter(row -> !facts.data().has(row + ".licenceNo")
                    || facts.data()
                            .date(row + ".licenceTo")
                            .filter(day -> !day.isBefore(facts.today()))
                            .isEmpty())
            .flatMap(row -> at(true, row + ".licenceTo", facts.text(row + ".item"))));

    /** An item licensed after registration goes into the double notice: 优化营商环境条例 19. */
    static final Rule SCOPE_3 = new Rule("SCOPE-3", "scope", Level.INFO, facts -> licensed(facts, "AFTER")
            .flatMap(row -> at(true, row + ".item", facts.text(row + ".item"))));

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

    /** A plainly abnormal capital is checked by the registrar: 国务院关于实施公司法注册资本登记管理制度的规定 3. */
    static final Rule CAP_2 = new Rule(
            "CAP-2",
            "shareholders",
            WARN,
            facts -> at(
                    facts.amount("capital.capital").compareTo(ABNORMAL_CAPITAL) > 0
                            && facts.shareholdersOfKind("LEGAL") == 0,
                    "shareholders.shareholders",
                    facts.text("capital.capital")));

    /** A payment put off to the very end of the five years is checked by the registrar: 国务院关于实施公司法注册资本登记管理制度的规定 3. */
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

    private static final List<Rule> OF_THE_COMPANY = List.of(
            NAME_1,
            NAME_2,
            NAME_2_INSIDE,
            NAME_3,
            NAME_3_JUDGED,
            NAME_5,
            NAME_3_SCOPE,
            NAME_3_SCOPE_JUDGED,
            NEG_1,
            NEG_2,
            ADDR_2,
            ADDR_3,
            SCOPE_1,
            SCOPE_2,
            SCOPE_3,
            CAP_4,
            CAP_1,
            CAP_2,
            CAP_2_TERM,
            CAP_3);

    /** All rules of the current edition, in the order of the form. */
    static final List<Rule> ALL = Stream.of(OF_THE_COMPANY, ShareholderRules.ALL, PeopleRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RegistrationRules() {}

    private static Stream<String> items(RegistrationAnswers facts) {
        return Stream.of("scope.generalItems", "scope.licensedItems")
                .flatMap(group -> facts.data().rowPaths(group).stream());
    }

    private static Optional<String> word(RegistrationAnswers facts, List<String> words, String row) {
        return facts.words().found(words, facts.text(row + ".item"));
    }

    private static Stream<String> licensed(RegistrationAnswers facts, String timing) {
        return facts.data().rowPaths("scope.licensedItems").stream()
                .filter(row -> facts.text(row + ".timing").equals(timing));
    }

    private static boolean judgedCovers(RegistrationAnswers facts, String word) {
        return facts.words().financialJudged().stream()
                .anyMatch(longer -> longer.contains(word) && facts.fullName().contains(longer));
    }
}
