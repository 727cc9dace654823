package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of a company registration about the name, and about the words in which it states its business. */
final class NameRules {

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

    /** A word of state inside the name must qualify the trade; a person looks at it: 企业名称登记管理规定 12. */
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

    /** Content that may offend or deceive is looked at by a person: 企业名称登记管理规定 11. */
    static final Rule NAME_5 = new Rule(
            "NAME-5", "name", WARN, facts -> facts.words().found(facts.words().judged(), facts.fullName()).stream()
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

    static final List<Rule> ALL =
            List.of(NAME_1, NAME_2, NAME_2_INSIDE, NAME_3, NAME_3_JUDGED, NAME_5, NAME_3_SCOPE, NAME_3_SCOPE_JUDGED);

    private NameRules() {}

    private static Stream<String> items(RegistrationAnswers facts) {
        return Stream.of("scope.generalItems", "scope.licensedItems")
                .flatMap(group -> facts.data().rowPaths(group).stream());
    }

    private static Optional<String> word(RegistrationAnswers facts, List<String> words, String row) {
        return facts.words().found(words, facts.text(row + ".item"));
    }

    private static boolean judgedCovers(RegistrationAnswers facts, String word) {
        return facts.words().financialJudged().stream()
                .anyMatch(longer -> longer.contains(word) && facts.fullName().contains(longer));
    }
}
