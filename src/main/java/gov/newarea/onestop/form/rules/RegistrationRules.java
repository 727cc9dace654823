package gov.newarea.onestop.form.rules;

import java.util.List;
import java.util.stream.Stream;

/** The rules across answers of a company registration. */
final class RegistrationRules {

    /** All rules of the current edition, in the order of the form. */
    static final List<Rule> ALL = Stream.of(
                    NameRules.ALL,
                    ScopeRules.ALL,
                    CapitalRules.ALL,
                    ShareholderRules.ALL,
                    PeopleRules.ALL,
                    OfficerRules.ALL,
                    SigningRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RegistrationRules() {}
}
