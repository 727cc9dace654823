package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;
import static java.util.Map.entry;

import gov.newarea.onestop.form.rules.Rule.Breach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The rules of forms about who a person is: the same facts wherever the person is named. */
final class IdentityRules {

    /**
     * Whose papers these are, as far as the kind of paper says it: 居民身份证法 2, 护照法 2, 港澳台居民居住证申领发放办法. Permits to come from
     * Hong Kong and Macao are also given to foreigners who live there.
     */
    private static final Map<String, Set<String>> NATIONALITIES = Map.ofEntries(
            entry("10", Set.of("CHN")),
            entry("11", Set.of("CHN")),
            entry("12", Set.of("CHN", "HKG", "MAC")),
            entry("16", Set.of("CHN", "TWN")),
            entry("18", Set.of("CHN", "HKG", "MAC")),
            entry("19", Set.of("CHN", "TWN")));

    private static final Set<String> OF_FOREIGNERS = Set.of("13", "17");
    private static final Set<String> CHINESE = Set.of("CHN", "HKG", "MAC", "TWN");

    /** One number, one name: 市场主体登记管理条例 17, 市场主体登记管理条例实施细则 16. */
    static final Rule PER_1 = new Rule("PER-1", Rule.EVERYWHERE, ERROR, facts -> pairs(
                    facts, (one, other) -> showOneNumber(one, other) && differ(one.name(), other.name()))
            .map(pair -> pair.breach(facts, ".name")));

    /** One number, one kind of paper: 市场主体登记管理条例 17. */
    static final Rule PER_2 = new Rule("PER-2", Rule.EVERYWHERE, ERROR, facts -> pairs(
                    facts, (one, other) -> showOneNumber(one, other) && differ(one.paper(), other.paper()))
            .map(pair -> pair.breach(facts, ".idType")));

    /** One number, one nationality: 市场主体登记管理条例 17. */
    static final Rule PER_3 = new Rule("PER-3", Rule.EVERYWHERE, ERROR, facts -> pairs(
                    facts,
                    (one, other) ->
                            showOneNumber(one, other) && differ(nationality(facts, one), nationality(facts, other)))
            .map(pair -> pair.breach(facts, ".nationality")));

    /** The paper is one that people of this nationality have: 居民身份证法 2, 护照法 2. */
    static final Rule PER_4 =
            new Rule("PER-4", Rule.EVERYWHERE, ERROR, facts -> PersonEntry.all(facts.data(), facts.today()).stream()
                    .filter(person -> !fits(person.paper(), nationality(facts, person)))
                    .flatMap(person -> at(true, person.at() + ".nationality", facts.text(person.at() + ".name"))));

    /** Nobody is listed twice, whatever the number looks like: 公司法(2023) 42, 68, 76. */
    static final Rule PER_5 = new Rule("PER-5", Rule.EVERYWHERE, ERROR, facts -> pairs(
                    facts,
                    (one, other) -> one.is(other)
                            && inOneList(one, other)
                            && facts.text(one.at() + ".post").equals(facts.text(other.at() + ".post"))
                            && differ(raw(facts, one), raw(facts, other)))
            .map(pair -> pair.breach(facts, ".idNumber")));

    /** Two of one name with different papers may be one person; the registrar looks at it: 公司法(2023) 42, 68, 76. */
    static final Rule PER_6 = new Rule("PER-6", Rule.EVERYWHERE, WARN, facts -> pairs(
                    facts,
                    (one, other) -> !one.is(other)
                            && inOneList(one, other)
                            && !one.name().isEmpty()
                            && one.name().equals(other.name()))
            .map(pair -> pair.breach(facts, ".name")));

    static final List<Rule> ALL = List.of(PER_1, PER_2, PER_3, PER_4, PER_5, PER_6);

    private IdentityRules() {}

    /** Two places that contradict each other. */
    private record Pair(PersonEntry here, PersonEntry there) {

        Breach breach(RegistrationAnswers facts, String field) {
            return new Breach(
                    here.at() + field,
                    List.of(
                            Place.of(there.at()),
                            there(facts),
                            here(facts),
                            Difference.between(here(facts), there(facts))),
                    List.of(there.at() + field));
        }

        private String here(RegistrationAnswers facts) {
            return facts.text(here.at() + ".name");
        }

        private String there(RegistrationAnswers facts) {
            return facts.text(there.at() + ".name");
        }
    }

    /** Each place with the first other place that contradicts it. */
    private static Stream<Pair> pairs(RegistrationAnswers facts, BiPredicate<PersonEntry, PersonEntry> contradict) {
        var named = PersonEntry.all(facts.data(), facts.today());
        return named.stream().flatMap(here -> named.stream()
                .filter(there -> there != here && contradict.test(here, there))
                .limit(1)
                .map(there -> new Pair(here, there)));
    }

    private static boolean showOneNumber(PersonEntry one, PersonEntry other) {
        return !one.number().isEmpty() && one.number().equals(other.number());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean inOneList(PersonEntry one, PersonEntry other) {
        return one.at().endsWith("]") && list(one).equals(list(other));
    }

    private static String list(PersonEntry person) {
        return person.at().replaceAll("\\[\\d+]$", "");
    }

    private static String raw(RegistrationAnswers facts, PersonEntry person) {
        return facts.text(person.at() + ".idNumber");
    }

    private static String nationality(RegistrationAnswers facts, PersonEntry person) {
        return facts.text(person.at() + ".nationality");
    }

    private static boolean fits(String paper, String nationality) {
        return nationality.isEmpty()
                || (OF_FOREIGNERS.contains(paper)
                        ? !CHINESE.contains(nationality)
                        : NATIONALITIES.getOrDefault(paper, Set.of(nationality)).contains(nationality));
    }
}
