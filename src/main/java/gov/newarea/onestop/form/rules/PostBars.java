package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;

import gov.newarea.onestop.form.Problem.Level;
import gov.newarea.onestop.form.rules.Rule.Breach;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every bar that law puts on whoever holds a post; each is asked of every post it names. */
final class PostBars {

    private static final int WORKING_AGE = 16;
    private static final int ADULT = 18;

    /** Nobody under 16 has full legal capacity, which office asks for: 公司法(2023) 178, 市场主体登记管理条例 12, 民法典 17, 18. */
    private static final Bar CAPACITY = Bar.ofAge("POST-1", ERROR, NamedPost.OFFICE, 0, WORKING_AGE);

    /** From 16 to 18 only who lives on own work has full legal capacity; the registrar looks at it: 公司法(2023) 178, 民法典 18. */
    private static final Bar CAPACITY_BY_WORK = Bar.ofAge("POST-2", WARN, NamedPost.OFFICE, WORKING_AGE, ADULT);

    /** A supervisor is neither director nor senior officer: 公司法(2023) 76. */
    private static final Bar SUPERVISES_OTHERS = new Bar(
            "POST-3",
            ERROR,
            EnumSet.of(NamedPost.SUPERVISOR),
            EnumSet.of(
                    NamedPost.DIRECTOR, NamedPost.MANAGER, NamedPost.FINANCIAL_OFFICER, NamedPost.LEGAL_REPRESENTATIVE),
            0,
            0);

    /** Registration is beyond what a minor of limited capacity may do for others: 民法典 18, 19, 20. */
    private static final Bar ACTS_FOR_OTHERS = Bar.ofAge("POST-4", ERROR, NamedPost.ACTING, 0, WORKING_AGE);

    /** The same from 16 to 18, where own work gives full capacity: 民法典 18, 19. */
    private static final Bar ACTS_FOR_OTHERS_BY_WORK = Bar.ofAge("POST-5", WARN, NamedPost.ACTING, WORKING_AGE, ADULT);

    /** Nobody under 16 is employed: 劳动法 15, 禁止使用童工规定 2. */
    private static final Bar EMPLOYED =
            Bar.ofAge("POST-6", ERROR, EnumSet.of(NamedPost.FOOD_SAFETY_MANAGER), 0, WORKING_AGE);

    static final List<Rule> ALL = Stream.of(
                    CAPACITY, CAPACITY_BY_WORK, SUPERVISES_OTHERS, ACTS_FOR_OTHERS, ACTS_FOR_OTHERS_BY_WORK, EMPLOYED)
            .map(Bar::rule)
            .toList();

    private PostBars() {}

    /**
     * A bar to holding a post.
     *
     * @param besides the posts that nobody may hold besides; none for a bar of age
     * @param from the age in years from which the bar applies
     * @param below the age in years from which it no longer applies
     */
    private record Bar(String id, Level level, Set<NamedPost> posts, Set<NamedPost> besides, int from, int below) {

        static Bar ofAge(String id, Level level, Set<NamedPost> posts, int from, int below) {
            return new Bar(id, level, posts, EnumSet.noneOf(NamedPost.class), from, below);
        }

        Rule rule() {
            return new Rule(
                    id,
                    Rule.EVERYWHERE,
                    level,
                    facts -> Stream.concat(posts.stream().flatMap(post -> age(post, facts)), both(facts)));
        }

        private Stream<Breach> age(NamedPost post, RegistrationAnswers facts) {
            return post.holders(facts)
                    .filter(person ->
                            person.isYoungerThan(below, facts.today()) && !person.isYoungerThan(from, facts.today()))
                    .map(person -> new Breach(
                            person.bornAt(),
                            List.of(Place.of(person.at()), facts.text(person.at() + ".name")),
                            List.of()));
        }

        /** Told at both posts, each pointing to the other. */
        private Stream<Breach> both(RegistrationAnswers facts) {
            return posts.stream().flatMap(post -> post.holders(facts)).flatMap(person -> besides.stream()
                    .flatMap(other -> other.holders(facts))
                    .filter(person::is)
                    .flatMap(other -> Stream.of(both(person, other, facts), both(other, person, facts))));
        }

        private static Breach both(PersonEntry here, PersonEntry there, RegistrationAnswers facts) {
            var post = facts.data().has(here.at() + ".post") ? ".post" : ".idNumber";
            return new Breach(
                    here.at() + post,
                    List.of(Place.of(there.at()), facts.text(here.at() + ".name")),
                    List.of(there.at() + (facts.data().has(there.at() + ".post") ? ".post" : ".idNumber")));
        }
    }
}
