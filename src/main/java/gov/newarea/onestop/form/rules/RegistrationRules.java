package gov.newarea.onestop.form.rules;

import java.util.List;
import java.util.stream.Stream;

/** The rules across answers of a company registration. */
final class RegistrationRules {

    /** All rules of the current edition, in the order of the form. */
    static final List<Rule> ALL = Stream.of(
                    NameRules.ALL,
                    NamePartRules.ALL,
                    ScopeRules.ALL,
                    CapitalRules.ALL,
                    HolderRules.ALL,
                    ShareholderRules.ALL,
                    InstalmentRules.ALL,
                    PeopleRules.ALL,
                    PostBars.ALL,
                    IdentityRules.ALL,
                    OfficerRules.ALL,
                    SigningRules.ALL,
                    BeneficialOwnerRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RegistrationRules() {}
}
