package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.form.rules.Rule.Breach;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Two places of a form that name people and contradict each other. */
record PersonPair(PersonEntry here, PersonEntry there) {

    /** Each place with the first other place that contradicts it. */
    static Stream<PersonPair> all(RegistrationAnswers facts, BiPredicate<PersonEntry, PersonEntry> contradict) {
        var named = PersonEntry.all(facts.data(), facts.today());
        return named.stream().flatMap(here -> named.stream()
                .filter(there -> there != here && contradict.test(here, there))
                .limit(1)
                .map(there -> new PersonPair(here, there)));
    }

    /** The breach at a field of the first place. */
    Breach breach(RegistrationAnswers facts, String field) {
        return new Breach(
                here.at() + field,
                List.of(Place.of(there.at()), there(facts), here(facts), Difference.between(here(facts), there(facts))),
                List.of(there.at() + field));
    }

    private String here(RegistrationAnswers facts) {
        return facts.text(here.at() + ".name");
    }

    private String there(RegistrationAnswers facts) {
        return facts.text(there.at() + ".name");
    }
}
